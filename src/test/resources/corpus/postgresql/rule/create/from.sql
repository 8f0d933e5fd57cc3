CREATE TABLE public.t (id integer, a text);
CREATE TABLE public.log (id integer);
CREATE VIEW public.v AS SELECT t.id, t.a FROM public.t;
