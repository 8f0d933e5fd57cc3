CREATE TABLE public.t (id integer, b integer);
CREATE FUNCTION public.f(x integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT x + 2';
CREATE FUNCTION public.g() RETURNS bigint COST 7 BEGIN ATOMIC SELECT count(t.b) FROM public.t; END;
CREATE VIEW public.v AS SELECT public.f(t.id) AS id FROM public.t;
