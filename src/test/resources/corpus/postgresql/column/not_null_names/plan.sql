-- from.sql to to.sql

ALTER TABLE public.a_table_whose_name_is_rather_long_for_a_constraint ADD CONSTRAINT tandem_not_null_1 CHECK (a_column_of_some_length IS NOT NULL) NOT VALID;
ALTER TABLE public.clash ADD CONSTRAINT tandem_not_null_1 CHECK (a IS NOT NULL) NOT VALID;

-- apart

-- validation: table:public.a_table_whose_name_is_rather_long_for_a_constraint/column:a_column_of_some_length: the whole table is read for nulls
-- may-fail: table:public.a_table_whose_name_is_rather_long_for_a_constraint/column:a_column_of_some_length: fails where the column holds a null
ALTER TABLE public.a_table_whose_name_is_rather_long_for_a_constraint VALIDATE CONSTRAINT tandem_not_null_1;

-- validation: table:public.clash/column:a: the whole table is read for nulls
-- may-fail: table:public.clash/column:a: fails where the column holds a null
ALTER TABLE public.clash VALIDATE CONSTRAINT tandem_not_null_1;

-- together

ALTER TABLE public.a_table_whose_name_is_rather_long_for_a_constraint ALTER COLUMN a_column_of_some_length SET NOT NULL;
ALTER TABLE public.a_table_whose_name_is_rather_long_for_a_constraint DROP CONSTRAINT tandem_not_null_1;
ALTER TABLE public.clash ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.clash DROP CONSTRAINT tandem_not_null_1;

-- to.sql to from.sql

ALTER TABLE public.a_table_whose_name_is_rather_long_for_a_constraint ALTER COLUMN a_column_of_some_length DROP NOT NULL;
ALTER TABLE public.clash ALTER COLUMN a DROP NOT NULL;
