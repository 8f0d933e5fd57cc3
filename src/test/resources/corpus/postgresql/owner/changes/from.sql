CREATE TABLE public.t (id integer);
ALTER TABLE public.t OWNER TO pg_monitor;
ALTER SCHEMA public OWNER TO pg_monitor;
