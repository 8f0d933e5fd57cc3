-- from.sql to to.sql

-- may-fail: table:public.t/column:a: fails where the column holds a null
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE pg_catalog."POSIX";

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE pg_catalog."C";
