-- from.sql to to.sql

CREATE OR REPLACE VIEW "PUBLIC"."R" ("I") AS
WITH  RECURSIVE "N"("I") AS (
    (SELECT
        1)
    UNION ALL
    (SELECT
        "I" + 1
    FROM "N"
    WHERE "I" < 5)
)
SELECT
    "I"
FROM "N" "N";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A", "N") AS
WITH "X"("A") AS (
    SELECT
        "A"
    FROM "PUBLIC"."T"
    WHERE "B" LIKE '%''"x'
)
SELECT
    "X"."A",
    ROW_NUMBER() OVER (ORDER BY "A") AS "N"
FROM "X" "X";

CREATE OR REPLACE VIEW "PUBLIC"."U" ("A", "B") AS
SELECT
    "T"."A",
    "S"."B"
FROM "PUBLIC"."T"
LEFT OUTER JOIN (
    SELECT
        "PUBLIC"."T"."A",
        "PUBLIC"."T"."B"
    FROM "PUBLIC"."T"
) "S"
    ON "S"."A" = "T"."A"
WHERE EXISTS(    SELECT
        1
    FROM "PUBLIC"."V"
    WHERE "V"."A" = "T"."A");

CREATE OR REPLACE VIEW "PUBLIC"."W" ("C", "D") AS
(SELECT
    "A",
    "B"
FROM "PUBLIC"."T")
UNION ALL
(SELECT
    1,
    'x')
ORDER BY 1;

-- to.sql to from.sql

DROP VIEW "PUBLIC"."R";
DROP VIEW "PUBLIC"."U";
DROP VIEW "PUBLIC"."V";
DROP VIEW "PUBLIC"."W";
