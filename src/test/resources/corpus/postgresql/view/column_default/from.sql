CREATE TABLE public.t (id integer);
CREATE VIEW public.v AS SELECT t.id FROM public.t;
