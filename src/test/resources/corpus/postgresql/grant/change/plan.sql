-- from.sql to to.sql

REVOKE UPDATE ON public.t FROM pg_monitor;

-- privilege-widened: table:public.t/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT, DELETE ON public.t TO pg_monitor WITH GRANT OPTION;
REVOKE GRANT OPTION FOR SELECT ON public.t FROM pg_read_all_data;
REVOKE GRANT OPTION FOR SELECT ON public.t FROM pg_read_all_settings;
REVOKE GRANT OPTION FOR UPDATE (a) ON public.t FROM pg_read_all_data;

-- privilege-widened: table:public.t/column:a/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT INSERT (a) ON public.t TO pg_read_all_data;

-- to.sql to from.sql

REVOKE DELETE ON public.t FROM pg_monitor;
REVOKE GRANT OPTION FOR SELECT ON public.t FROM pg_monitor;

-- privilege-widened: table:public.t/grant:pg_monitor: pg_monitor may do more than before
GRANT UPDATE ON public.t TO pg_monitor;

-- privilege-widened: table:public.t/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT SELECT ON public.t TO pg_read_all_data WITH GRANT OPTION;

-- privilege-widened: table:public.t/grant:pg_read_all_settings: pg_read_all_settings may do more than before
GRANT SELECT ON public.t TO pg_read_all_settings WITH GRANT OPTION;
REVOKE INSERT (a) ON public.t FROM pg_read_all_data;

-- privilege-widened: table:public.t/column:a/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT UPDATE (a) ON public.t TO pg_read_all_data WITH GRANT OPTION;
