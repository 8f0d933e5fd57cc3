-- from.sql to to.sql

REVOKE INSERT, UPDATE ON public.t FROM PUBLIC;

-- privilege-widened: table:public.t/grant:pg_monitor: pg_monitor may do more than before
GRANT DELETE ON public.t TO pg_monitor;

-- privilege-widened: table:public.t/column:c/grant:pg_monitor: pg_monitor may do more than before
GRANT INSERT (c) ON public.t TO pg_monitor;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON public.v FROM pg_monitor;
REVOKE SELECT (b) ON public.v FROM pg_monitor;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b,
    c
   FROM public.t;

-- privilege-widened: view:public.v/grant:pg_monitor (a): pg_monitor may do more than before
GRANT SELECT (a) ON public.v TO pg_monitor;

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE OR REPLACE VIEW public.v AS
 SELECT a,
    b
   FROM public.t;

-- privilege-widened: view:public.v/grant:pg_monitor: pg_monitor may do more than before
GRANT INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN ON public.v TO pg_monitor;

-- privilege-widened: view:public.v/grant:pg_monitor (b): pg_monitor may do more than before
GRANT SELECT (b) ON public.v TO pg_monitor;
REVOKE INSERT (c) ON public.t FROM pg_monitor;

-- privilege-widened: table:public.t/grant:PUBLIC: PUBLIC may do more than before
GRANT INSERT, UPDATE ON public.t TO PUBLIC;
REVOKE DELETE ON public.t FROM pg_monitor;
