-- from.sql to to.sql

CREATE TRIGGER "PUBLIC"."TR" AFTER INSERT, UPDATE ON "PUBLIC"."T" FOR EACH ROW QUEUE 1024 AS ' org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { } }; } ';
COMMENT ON TRIGGER "PUBLIC"."TR" IS 'tr';

-- to.sql to from.sql

DROP TRIGGER "PUBLIC"."TR";
