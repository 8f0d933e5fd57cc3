CREATE TABLE T (A INTEGER, B INTEGER);
CREATE VIEW V AS SELECT A FROM T;
CREATE TRIGGER TR INSTEAD OF INSERT ON V FOR EACH ROW AS $$ org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { } }; } $$;
