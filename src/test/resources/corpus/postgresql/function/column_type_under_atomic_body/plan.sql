-- from.sql to to.sql

DROP VIEW public.v;
DROP FUNCTION public.g();

-- rewrite: table:public.t/column:a: the table may be written anew
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

CREATE OR REPLACE FUNCTION public.g()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(t.a) AS count
    FROM public.t;
END;

CREATE OR REPLACE VIEW public.v AS
 SELECT public.g() AS g;

-- to.sql to from.sql

DROP VIEW public.v;
DROP FUNCTION public.g();

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

CREATE OR REPLACE FUNCTION public.g()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(t.a) AS count
    FROM public.t;
END;

CREATE OR REPLACE VIEW public.v AS
 SELECT public.g() AS g;
