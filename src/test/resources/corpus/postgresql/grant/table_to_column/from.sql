CREATE TABLE public.t (id integer, a integer);
GRANT SELECT ON public.t TO pg_monitor;
GRANT SELECT, UPDATE ON public.t TO pg_read_all_data;
GRANT SELECT (id), UPDATE (id) ON public.t TO pg_read_all_data;
GRANT SELECT (id) ON public.t TO pg_read_all_settings;
GRANT SELECT ON public.t TO pg_read_all_settings;
