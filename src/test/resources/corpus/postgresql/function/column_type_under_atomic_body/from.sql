CREATE TABLE public.t (id integer, a integer);
CREATE FUNCTION public.g() RETURNS bigint BEGIN ATOMIC SELECT count(t.a) FROM public.t; END;
CREATE VIEW public.v AS SELECT public.g() AS g;
