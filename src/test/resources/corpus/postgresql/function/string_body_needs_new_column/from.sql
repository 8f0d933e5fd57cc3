CREATE TABLE public.t (id integer);
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT id FROM t';
CREATE FUNCTION public.g() RETURNS integer LANGUAGE sql AS 'SELECT id FROM t';
