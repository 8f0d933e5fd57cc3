ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;
CREATE TABLE public.first (id integer);
CREATE VIEW public.v AS SELECT first.id, 1 AS one FROM public.first;
