-- from.sql to to.sql

DROP VIEW "PUBLIC"."V";

CREATE TABLE "PUBLIC"."V" (
  "A" INTEGER
);

-- to.sql to from.sql

-- data-loss: table:PUBLIC.V: the table and its rows are gone
DROP TABLE "PUBLIC"."V";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A") AS
SELECT
    "A"
FROM "PUBLIC"."T";
