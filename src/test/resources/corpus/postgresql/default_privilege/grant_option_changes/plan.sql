-- from.sql to to.sql

-- privilege-widened: schema:shop/default privilege:functions to pg_read_all_data: pg_read_all_data may do more with what will be created
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT EXECUTE ON FUNCTIONS TO pg_read_all_data;

-- privilege-widened: schema:shop/default privilege:tables to pg_monitor: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO pg_monitor WITH GRANT OPTION;

-- to.sql to from.sql

ALTER DEFAULT PRIVILEGES IN SCHEMA shop REVOKE GRANT OPTION FOR SELECT ON TABLES FROM pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA shop REVOKE EXECUTE ON FUNCTIONS FROM pg_read_all_data;
