-- from.sql to to.sql

REVOKE SELECT ON public.t FROM pg_read_all_data;

-- privilege-widened: table:public.t/column:id/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT SELECT (id) ON public.t TO pg_read_all_data;
REVOKE SELECT ON public.t FROM pg_monitor;
REVOKE SELECT ON public.t FROM pg_read_all_settings;

-- privilege-widened: table:public.t/column:id/grant:pg_read_all_settings: pg_read_all_settings may do more than before
GRANT SELECT (id) ON public.t TO pg_read_all_settings;

-- privilege-widened: table:public.t/column:a/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT (a) ON public.t TO pg_monitor;

-- privilege-widened: table:public.t/column:a/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT SELECT (a) ON public.t TO pg_read_all_data;

-- to.sql to from.sql

REVOKE SELECT (a) ON public.t FROM pg_monitor;
REVOKE SELECT (a) ON public.t FROM pg_read_all_data;

-- privilege-widened: table:public.t/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON public.t TO pg_monitor;

-- privilege-widened: table:public.t/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT SELECT ON public.t TO pg_read_all_data;

-- privilege-widened: table:public.t/grant:pg_read_all_settings: pg_read_all_settings may do more than before
GRANT SELECT ON public.t TO pg_read_all_settings;
