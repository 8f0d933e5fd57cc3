CREATE TABLE public.t (id integer, a integer);
GRANT SELECT, UPDATE ON public.t TO pg_monitor;
GRANT SELECT, UPDATE (a) ON public.t TO pg_read_all_data WITH GRANT OPTION;
GRANT SELECT, UPDATE ON public.t TO pg_read_all_settings WITH GRANT OPTION;
