-- from.sql to to.sql

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO pg_monitor;

-- to.sql to from.sql

GRANT USAGE ON SCHEMA public TO PUBLIC;
REVOKE USAGE, CREATE ON SCHEMA public FROM pg_monitor;
