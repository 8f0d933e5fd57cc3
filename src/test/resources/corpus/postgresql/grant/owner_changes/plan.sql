-- from.sql to to.sql

ALTER TABLE public.u OWNER TO pg_monitor;
REVOKE UPDATE ON public.u FROM pg_monitor;

-- privilege-widened: table:public.u/grant:OWNER: pg_monitor may do more than before
GRANT DELETE ON public.u TO pg_monitor;
REVOKE EXECUTE ON FUNCTION public.f() FROM pg_monitor;
ALTER FUNCTION public.f() OWNER TO pg_monitor;
REVOKE SELECT ON public.t FROM pg_monitor;
ALTER TABLE public.t OWNER TO pg_monitor;

-- privilege-widened: table:public.t/grant:postgres: postgres may do more than before
GRANT SELECT ON public.t TO postgres;

-- to.sql to from.sql

ALTER FUNCTION public.f() OWNER TO CURRENT_USER;

-- privilege-widened: function:public.f()/grant:pg_monitor: pg_monitor may do more than before
GRANT EXECUTE ON FUNCTION public.f() TO pg_monitor;
REVOKE SELECT ON public.t FROM postgres;
ALTER TABLE public.t OWNER TO CURRENT_USER;

-- privilege-widened: table:public.t/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON public.t TO pg_monitor;
ALTER TABLE public.u OWNER TO CURRENT_USER;
REVOKE DELETE ON public.u FROM CURRENT_USER;

-- privilege-widened: table:public.u/grant:OWNER: CURRENT_USER may do more than before
GRANT UPDATE ON public.u TO CURRENT_USER;
