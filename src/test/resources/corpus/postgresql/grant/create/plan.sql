-- from.sql to to.sql

-- privilege-widened: schema:app/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON SCHEMA app TO pg_monitor;

-- privilege-widened: schema:app/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT USAGE, CREATE ON SCHEMA app TO pg_read_all_data WITH GRANT OPTION;
REVOKE USAGE ON TYPE app.mood FROM PUBLIC;

-- privilege-widened: enum:app.mood/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON TYPE app.mood TO pg_monitor;

-- privilege-widened: domain:app.d/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON TYPE app.d TO pg_monitor;

-- privilege-widened: sequence:app.s/grant:pg_monitor: pg_monitor may do more than before
GRANT USAGE ON SEQUENCE app.s TO pg_monitor;
REVOKE DELETE ON app.t FROM CURRENT_USER;

-- privilege-widened: table:app.t/grant:PUBLIC: PUBLIC may do more than before
GRANT SELECT ON app.t TO PUBLIC;

-- privilege-widened: table:app.t/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT, INSERT ON app.t TO pg_monitor WITH GRANT OPTION;

-- privilege-widened: table:app.t/column:a/grant:pg_read_all_data: pg_read_all_data may do more than before
GRANT UPDATE (a), REFERENCES (a) ON app.t TO pg_read_all_data;
REVOKE EXECUTE ON FUNCTION app.f(integer) FROM PUBLIC;

-- privilege-widened: function:app.f(integer)/grant:pg_monitor: pg_monitor may do more than before
GRANT EXECUTE ON FUNCTION app.f(integer) TO pg_monitor;
REVOKE EXECUTE ON PROCEDURE app.p(integer) FROM PUBLIC;

-- privilege-widened: view:app.v/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON app.v TO pg_monitor;

-- privilege-widened: view:app.v/grant:pg_read_all_data (a): pg_read_all_data may do more than before
GRANT SELECT (a) ON app.v TO pg_read_all_data;

-- privilege-widened: materialized view:app.m/grant:pg_monitor: pg_monitor may do more than before
GRANT SELECT ON app.m TO pg_monitor;

-- privilege-widened: materialized view:app.m/grant:pg_read_all_data (a): pg_read_all_data may do more than before
GRANT SELECT (a) ON app.m TO pg_read_all_data;

-- to.sql to from.sql

REVOKE SELECT ON app.m FROM pg_monitor;
REVOKE SELECT (a) ON app.m FROM pg_read_all_data;
REVOKE SELECT ON app.v FROM pg_monitor;
REVOKE SELECT (a) ON app.v FROM pg_read_all_data;

-- privilege-widened: procedure:app.p(integer)/grant:PUBLIC: PUBLIC may do more than before
GRANT EXECUTE ON PROCEDURE app.p(integer) TO PUBLIC;

-- privilege-widened: function:app.f(integer)/grant:PUBLIC: PUBLIC may do more than before
GRANT EXECUTE ON FUNCTION app.f(integer) TO PUBLIC;
REVOKE EXECUTE ON FUNCTION app.f(integer) FROM pg_monitor;
REVOKE UPDATE (a), REFERENCES (a) ON app.t FROM pg_read_all_data;

-- privilege-widened: table:app.t/grant:OWNER: CURRENT_USER may do more than before
GRANT DELETE ON app.t TO CURRENT_USER;
REVOKE SELECT ON app.t FROM PUBLIC;
REVOKE SELECT, INSERT ON app.t FROM pg_monitor;
REVOKE USAGE ON SEQUENCE app.s FROM pg_monitor;
REVOKE USAGE ON TYPE app.d FROM pg_monitor;

-- privilege-widened: enum:app.mood/grant:PUBLIC: PUBLIC may do more than before
GRANT USAGE ON TYPE app.mood TO PUBLIC;
REVOKE USAGE ON TYPE app.mood FROM pg_monitor;
REVOKE USAGE ON SCHEMA app FROM pg_monitor;
REVOKE USAGE, CREATE ON SCHEMA app FROM pg_read_all_data;
