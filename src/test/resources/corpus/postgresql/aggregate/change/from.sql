CREATE FUNCTION public.add(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT a + b';
CREATE FUNCTION public.fin(a integer) RETURNS text LANGUAGE sql AS 'SELECT a::text';
CREATE AGGREGATE public.total(integer) (SFUNC = public.add, STYPE = integer);
CREATE AGGREGATE public.result(integer) (SFUNC = public.add, STYPE = integer);
CREATE TABLE public.t (id integer);
CREATE VIEW public.v AS SELECT public.result(t.id) AS r, public.total(t.id) AS t FROM public.t;
COMMENT ON AGGREGATE public.result(integer) IS 'kept';
