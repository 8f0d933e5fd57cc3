-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.v;

CREATE TABLE public.second (
  id integer
);
REVOKE SELECT ON public.second FROM pg_monitor;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.first;
REVOKE SELECT ON public.v FROM pg_monitor;
ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM pg_monitor;
REVOKE SELECT ON public.first FROM pg_monitor;

-- to.sql to from.sql

-- privilege-widened: table:public.first/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON public.first TO pg_monitor;

CREATE OR REPLACE VIEW public.v AS
 SELECT id,
    1 AS one
   FROM public.first;

-- privilege-widened: view:public.v/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON public.v TO pg_monitor;

-- privilege-widened: default privilege:tables to pg_monitor: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;

-- data-loss: table:public.second: the table and its rows are gone
DROP TABLE public.second;
