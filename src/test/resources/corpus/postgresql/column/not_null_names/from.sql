CREATE TABLE public.clash (a integer, CONSTRAINT clash_a_not_null CHECK (a > 0));
CREATE TABLE public.a_table_whose_name_is_rather_long_for_a_constraint (a_column_of_some_length integer);
