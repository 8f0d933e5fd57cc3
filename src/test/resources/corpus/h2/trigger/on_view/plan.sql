-- from.sql to to.sql

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."T"
WHERE "B" > 0;

-- to.sql to from.sql

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."T";
