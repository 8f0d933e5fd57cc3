-- from.sql to to.sql

-- may-fail: table:public.t/column:a: fails where the column holds a null
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that text does not take makes it fail
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE pg_catalog."POSIX";

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

-- rewrite: table:public.t/column:b: the table may be written anew
-- may-fail: table:public.t/column:b: a value that text does not take makes it fail
ALTER TABLE public.t ALTER COLUMN b TYPE text COLLATE pg_catalog."C";
