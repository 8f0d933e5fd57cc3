CREATE TABLE public.t (id integer);
CREATE VIEW public.v AS SELECT t.id FROM public.t WHERE t.id > 0 WITH CASCADED CHECK OPTION;
CREATE VIEW public.w AS SELECT t.id FROM public.t WHERE t.id > 0;
CREATE VIEW public.x AS SELECT t.id FROM public.t WHERE t.id > 1 WITH CHECK OPTION;
