CREATE TABLE public.t (id integer, a text);
CREATE MATERIALIZED VIEW public.m AS SELECT t.id FROM public.t WHERE t.id > 0;
CREATE MATERIALIZED VIEW public.options WITH (fillfactor = 50, toast.autovacuum_enabled = off) AS SELECT t.id, t.a FROM public.t;
CREATE VIEW public.v AS SELECT m.id FROM public.m;
COMMENT ON MATERIALIZED VIEW public.m IS 'kept';
COMMENT ON COLUMN public.m.id IS 'kept';
COMMENT ON VIEW public.v IS 'kept';
