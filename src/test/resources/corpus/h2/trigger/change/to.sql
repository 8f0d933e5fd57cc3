CREATE SCHEMA APP;
CREATE TABLE APP.T (A INTEGER, B INTEGER);
CREATE TRIGGER APP.TR AFTER DELETE ON APP.T FOR EACH ROW QUEUE 5 NOWAIT AS $$ org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { return; } }; } $$;
