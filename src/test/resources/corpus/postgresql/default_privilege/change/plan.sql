-- from.sql to to.sql

ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE INSERT ON TABLES FROM pg_monitor;
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE GRANT OPTION FOR SELECT ON TABLES FROM pg_monitor;

-- privilege-widened: schema:app/default privilege:tables to pg_monitor: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT UPDATE ON TABLES TO pg_monitor WITH GRANT OPTION;

-- privilege-widened: default privilege:schemas to pg_monitor: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO pg_monitor;
ALTER DEFAULT PRIVILEGES REVOKE DELETE ON TABLES FROM CURRENT_USER;
ALTER DEFAULT PRIVILEGES FOR ROLE pg_read_all_data REVOKE USAGE ON TYPES FROM PUBLIC;

-- privilege-widened: default privilege:functions to PUBLIC: PUBLIC may do more with what will be created
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE USAGE ON SEQUENCES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE pg_read_all_data IN SCHEMA app REVOKE SELECT ON TABLES FROM pg_monitor;

-- to.sql to from.sql

-- privilege-widened: schema:app/default privilege:sequences to PUBLIC: PUBLIC may do more with what will be created
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT USAGE ON SEQUENCES TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE UPDATE ON TABLES FROM pg_monitor;

-- privilege-widened: schema:app/default privilege:tables to pg_monitor: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT, INSERT ON TABLES TO pg_monitor WITH GRANT OPTION;

-- privilege-widened: schema:app/default privilege:tables to pg_monitor for pg_read_all_data: pg_monitor may do more with what will be created
ALTER DEFAULT PRIVILEGES FOR ROLE pg_read_all_data IN SCHEMA app GRANT SELECT ON TABLES TO pg_monitor;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON SCHEMAS FROM pg_monitor;

-- privilege-widened: default privilege:tables to OWNER: CURRENT_USER may do more with what will be created
ALTER DEFAULT PRIVILEGES GRANT DELETE ON TABLES TO CURRENT_USER;

-- privilege-widened: default privilege:types to PUBLIC for pg_read_all_data: PUBLIC may do more with what will be created
ALTER DEFAULT PRIVILEGES FOR ROLE pg_read_all_data GRANT USAGE ON TYPES TO PUBLIC;
