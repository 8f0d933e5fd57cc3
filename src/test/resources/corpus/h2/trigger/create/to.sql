CREATE TABLE T (A INTEGER);
CREATE TRIGGER TR AFTER INSERT, UPDATE ON T FOR EACH ROW AS $$ org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { } }; } $$;
COMMENT ON TRIGGER TR IS 'tr';
