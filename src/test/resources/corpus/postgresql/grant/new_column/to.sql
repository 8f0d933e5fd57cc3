CREATE TABLE public.t (id integer, a integer);
GRANT SELECT ON public.t TO pg_monitor;
GRANT UPDATE (a) ON public.t TO pg_monitor;
