CREATE TABLE public.t (id integer, a integer);
CREATE FUNCTION public.f(x integer) RETURNS integer LANGUAGE sql AS 'SELECT x + 1';
CREATE FUNCTION public.g() RETURNS bigint BEGIN ATOMIC SELECT count(t.a) FROM public.t; END;
CREATE VIEW public.v AS SELECT public.f(t.id) AS id FROM public.t;
