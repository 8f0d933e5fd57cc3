-- from.sql to to.sql

-- rebuild: table:APP.T/trigger:TR: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "APP"."TR";
ALTER TABLE "APP"."T" ADD COLUMN "B" INTEGER;
CREATE TRIGGER "APP"."TR" AFTER DELETE ON "APP"."T" FOR EACH ROW NOWAIT AS ' org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { return; } }; } ';

-- to.sql to from.sql

-- rebuild: table:APP.T/trigger:TR: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "APP"."TR";
CREATE TRIGGER "APP"."TR" BEFORE DELETE ON "APP"."T" QUEUE 1024 AS ' org.h2.api.Trigger create() { return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { } }; } ';

-- data-loss: table:APP.T/column:B: the column's values are gone
ALTER TABLE "APP"."T" DROP COLUMN "B";
