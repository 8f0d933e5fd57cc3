-- from.sql to to.sql

ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN b SET STORAGE MAIN;
ALTER TABLE public.t ALTER COLUMN c SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN d SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN e TYPE text;
ALTER TABLE public.t ALTER COLUMN e SET STORAGE MAIN;
ALTER TABLE public.t ALTER COLUMN f SET STORAGE MAIN;

-- to.sql to from.sql

ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN b SET STORAGE EXTENDED;
ALTER TABLE public.t ALTER COLUMN c SET STORAGE MAIN;
ALTER TABLE public.t ALTER COLUMN d SET STORAGE PLAIN;

-- rewrite: table:public.t/column:e: the table may be written anew
-- may-fail: table:public.t/column:e: a value that character varying(5) does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN e TYPE character varying(5);
ALTER TABLE public.t ALTER COLUMN e SET STORAGE MAIN;
ALTER TABLE public.t ALTER COLUMN f SET STORAGE EXTERNAL;
