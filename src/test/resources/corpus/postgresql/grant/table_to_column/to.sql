CREATE TABLE public.t (id integer, a integer);
GRANT SELECT (a) ON public.t TO pg_monitor;
GRANT SELECT (id), UPDATE (id), SELECT (a) ON public.t TO pg_read_all_data;
GRANT UPDATE ON public.t TO pg_read_all_data;
GRANT SELECT (id) ON public.t TO pg_read_all_settings;
