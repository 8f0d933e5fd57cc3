-- from.sql to to.sql

ALTER TABLE public.t ADD CONSTRAINT t_a_not_null CHECK (a IS NOT NULL) NOT VALID;
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE pg_catalog."POSIX";

-- apart

-- validation: table:public.t/column:a: the whole table is read for nulls
-- may-fail: table:public.t/column:a: fails where the column holds a null
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null;

-- together

ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_a_not_null;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE pg_catalog."C";
