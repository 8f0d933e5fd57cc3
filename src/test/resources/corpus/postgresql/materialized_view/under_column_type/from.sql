CREATE TABLE public.t (id integer, a text);
CREATE MATERIALIZED VIEW public.m AS SELECT t.id, t.a FROM public.t;
CREATE VIEW public.v AS SELECT m.id FROM public.m;
