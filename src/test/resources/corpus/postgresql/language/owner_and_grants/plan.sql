-- from.sql to to.sql

REVOKE USAGE ON LANGUAGE plx FROM pg_monitor;
ALTER LANGUAGE plx OWNER TO pg_monitor;
REVOKE USAGE ON LANGUAGE plx FROM PUBLIC;

-- privilege-widened: language:plx/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT USAGE ON LANGUAGE plx TO pg_read_all_data WITH GRANT OPTION;

-- to.sql to from.sql

-- privilege-widened: language:plx/grant:PUBLIC: PUBLIC may do more than before
GRANT USAGE ON LANGUAGE plx TO PUBLIC;
REVOKE USAGE ON LANGUAGE plx FROM pg_read_all_data;
ALTER LANGUAGE plx OWNER TO CURRENT_USER;

-- privilege-widened: language:plx/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON LANGUAGE plx TO pg_monitor;
