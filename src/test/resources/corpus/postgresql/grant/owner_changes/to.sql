CREATE TABLE public.t (id integer);
GRANT INSERT ON public.t TO pg_read_all_data;
ALTER TABLE public.t OWNER TO pg_monitor;
GRANT SELECT ON public.t TO CURRENT_USER;
CREATE TABLE public.u (id integer);
ALTER TABLE public.u OWNER TO pg_monitor;
REVOKE UPDATE ON public.u FROM pg_monitor;
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION public.f() OWNER TO pg_monitor;
