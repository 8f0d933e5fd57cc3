-- from.sql to to.sql

-- privilege-widened: schema:APP/grant:CLERK: CLERK may do more than before
GRANT SELECT ON SCHEMA "APP" TO "CLERK";
REVOKE INSERT ON "APP"."T" FROM "CLERK";

-- privilege-widened: table:APP.T/grant:CLERK: CLERK may do more than before
GRANT UPDATE ON "APP"."T" TO "CLERK";

-- privilege-widened: table:APP.T/grant:PUBLIC: PUBLIC may do more than before
GRANT DELETE, INSERT, SELECT, UPDATE ON "APP"."T" TO "PUBLIC";
REVOKE DELETE, INSERT, UPDATE ON "APP"."V" FROM "BOSS";

-- privilege-widened: view:APP.V/grant:CLERK: CLERK may do more than before
GRANT INSERT ON "APP"."V" TO "CLERK";

-- to.sql to from.sql

REVOKE UPDATE ON "APP"."T" FROM "CLERK";

-- privilege-widened: table:APP.T/grant:CLERK: CLERK may do more than before
GRANT INSERT ON "APP"."T" TO "CLERK";

-- privilege-widened: view:APP.V/grant:BOSS: BOSS may do more than before
GRANT DELETE, INSERT, UPDATE ON "APP"."V" TO "BOSS";
REVOKE INSERT ON "APP"."V" FROM "CLERK";
REVOKE DELETE, INSERT, SELECT, UPDATE ON "APP"."T" FROM "PUBLIC";
REVOKE SELECT ON SCHEMA "APP" FROM "CLERK";
