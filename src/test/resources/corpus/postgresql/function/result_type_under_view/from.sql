CREATE TABLE public.t (id integer);
CREATE FUNCTION public.f(x integer) RETURNS integer LANGUAGE sql AS 'SELECT x + 1';
COMMENT ON FUNCTION public.f(integer) IS 'one more';
CREATE VIEW public.v AS SELECT public.f(t.id) AS id FROM public.t;
COMMENT ON VIEW public.v IS 'kept';
CREATE VIEW public.w AS SELECT v.id::text AS id FROM public.v;
