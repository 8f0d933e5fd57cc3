CREATE SCHEMA APP;
CREATE TABLE APP.T (A INTEGER);
CREATE TRIGGER APP.TR BEFORE DELETE ON APP.T AS $$ org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { } }; } $$;
