CREATE TABLE public.t (id integer);
GRANT SELECT ON public.t TO pg_monitor;
GRANT INSERT ON public.t TO pg_read_all_data;
CREATE TABLE public.u (id integer);
REVOKE DELETE ON public.u FROM CURRENT_USER;
CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
GRANT EXECUTE ON FUNCTION public.f() TO pg_monitor;
