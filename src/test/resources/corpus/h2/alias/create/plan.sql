-- from.sql to to.sql

CREATE ALIAS "PUBLIC"."F" DETERMINISTIC AS ' int f(int x) { return x + ''a''; } ';
COMMENT ON ALIAS "PUBLIC"."F" IS 'f';
CREATE FORCE ALIAS "PUBLIC"."G" FOR 'java.lang.Math.abs(int)';

CREATE OR REPLACE VIEW "PUBLIC"."V" ("B", "C") AS
SELECT
    "PUBLIC"."F"("A") AS "B",
    "PUBLIC"."G"("A") AS "C"
FROM "PUBLIC"."T";

-- to.sql to from.sql

DROP VIEW "PUBLIC"."V";
DROP ALIAS "PUBLIC"."F";
DROP ALIAS "PUBLIC"."G";
