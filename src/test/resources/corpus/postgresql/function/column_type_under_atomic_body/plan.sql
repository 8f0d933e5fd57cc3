-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.g(), which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.g(): dropped and made anew: it needs public.t.a, which changes or goes
DROP FUNCTION public.g();

-- rewrite: table:public.t/column:a: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
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

-- rebuild: view:public.v: dropped and made anew: it needs public.g(), which changes or goes
DROP VIEW public.v;

-- rebuild: function:public.g(): dropped and made anew: it needs public.t.a, which changes or goes
DROP FUNCTION public.g();

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
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
