CREATE TABLE public.t (id integer);
CREATE VIEW public.v AS SELECT t.id FROM public.t WHERE t.id > 0;
CREATE VIEW public.w WITH (security_barrier = true) AS SELECT t.id FROM public.t WHERE t.id > 0;
CREATE VIEW public.x AS SELECT t.id FROM public.t WHERE t.id > 0 WITH LOCAL CHECK OPTION;
