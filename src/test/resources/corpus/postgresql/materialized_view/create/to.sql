CREATE TABLE public.t (id integer, a text);
CREATE MATERIALIZED VIEW public.m WITH (fillfactor = 70) AS SELECT t.id, t.a FROM public.t;
CREATE MATERIALIZED VIEW public.n AS SELECT m.id FROM public.m WITH NO DATA;
CREATE VIEW public.v AS SELECT n.id FROM public.n;
COMMENT ON MATERIALIZED VIEW public.m IS 'stored';
COMMENT ON COLUMN public.m.a IS 'a column';
