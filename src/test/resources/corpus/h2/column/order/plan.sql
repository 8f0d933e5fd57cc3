-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "C" INTEGER;

CREATE OR REPLACE VIEW "PUBLIC"."V" ("B", "A", "C") AS
SELECT
    "B",
    "A",
    "C"
FROM "PUBLIC"."T";

-- to.sql to from.sql

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A", "B") AS
SELECT
    "PUBLIC"."T"."A",
    "PUBLIC"."T"."B"
FROM "PUBLIC"."T";

-- data-loss: table:PUBLIC.T/column:C: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "C";
