-- from.sql to to.sql

-- rebuild: view:PUBLIC.V: dropped and made anew: it needs PUBLIC.F, which changes or goes
DROP VIEW "PUBLIC"."V";

-- rebuild: alias:PUBLIC.F: dropped and made anew: it cannot be changed in place
DROP ALIAS "PUBLIC"."F";
CREATE ALIAS "PUBLIC"."F" AS ' int f(int x) { return x + 2; } ';

CREATE OR REPLACE VIEW "PUBLIC"."V" ("B") AS
SELECT
    "PUBLIC"."F"("A") AS "B"
FROM "PUBLIC"."T";

-- to.sql to from.sql

-- rebuild: view:PUBLIC.V: dropped and made anew: it needs PUBLIC.F, which changes or goes
DROP VIEW "PUBLIC"."V";

-- rebuild: alias:PUBLIC.F: dropped and made anew: it cannot be changed in place
DROP ALIAS "PUBLIC"."F";
CREATE ALIAS "PUBLIC"."F" AS ' int f(int x) { return x + 1; } ';

CREATE OR REPLACE VIEW "PUBLIC"."V" ("B") AS
SELECT
    "PUBLIC"."F"("A") AS "B"
FROM "PUBLIC"."T";
