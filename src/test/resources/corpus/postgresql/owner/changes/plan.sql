-- from.sql to to.sql

ALTER TABLE public.t OWNER TO pg_read_all_data;
ALTER SCHEMA public OWNER TO pg_database_owner;

-- to.sql to from.sql

ALTER SCHEMA public OWNER TO pg_monitor;
ALTER TABLE public.t OWNER TO pg_monitor;
