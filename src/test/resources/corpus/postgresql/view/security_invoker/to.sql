CREATE TABLE public.t (id integer);
CREATE VIEW public.v WITH (security_invoker = true) AS SELECT t.id FROM public.t WHERE t.id > 0;
