CREATE TABLE public.t (id integer, points integer);
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT points FROM t';
CREATE FUNCTION public.g(out a integer) LANGUAGE sql AS 'SELECT points FROM t';
