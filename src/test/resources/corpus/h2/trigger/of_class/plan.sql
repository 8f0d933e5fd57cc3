-- from.sql to to.sql

-- rebuild: view:PUBLIC.V/trigger:TR: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "PUBLIC"."TR";
CREATE FORCE TRIGGER "PUBLIC"."TR" INSTEAD OF INSERT, UPDATE ON "PUBLIC"."V" FOR EACH ROW QUEUE 10 CALL 'com.example.Other';
COMMENT ON TRIGGER "PUBLIC"."TR" IS 'of another class';

-- to.sql to from.sql

-- rebuild: view:PUBLIC.V/trigger:TR: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "PUBLIC"."TR";
CREATE FORCE TRIGGER "PUBLIC"."TR" INSTEAD OF INSERT ON "PUBLIC"."V" FOR EACH ROW QUEUE 1024 CALL 'com.example.Missing';
