CREATE TABLE public.t (id integer, a integer);
GRANT SELECT, DELETE ON public.t TO pg_monitor WITH GRANT OPTION;
GRANT SELECT, UPDATE (a), INSERT (a) ON public.t TO pg_read_all_data;
GRANT SELECT ON public.t TO pg_read_all_settings;
GRANT UPDATE ON public.t TO pg_read_all_settings WITH GRANT OPTION;
