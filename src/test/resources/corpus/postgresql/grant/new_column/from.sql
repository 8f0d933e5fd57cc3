CREATE TABLE public.t (id integer);
GRANT SELECT, UPDATE ON public.t TO pg_monitor;
