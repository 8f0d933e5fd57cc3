-- from.sql to to.sql

ALTER TABLE "PUBLIC"."Odd ""name""" ADD COLUMN "it's; --" DATE;
COMMENT ON TABLE "PUBLIC"."Odd ""name""" IS 'it''s; --';

CREATE TABLE "PUBLIC"."x'); DROP" (
  "A" INTEGER
);

CREATE OR REPLACE VIEW "PUBLIC"."v ""w""" ("select") AS
SELECT
    "select"
FROM "PUBLIC"."Odd ""name""";

-- to.sql to from.sql

DROP VIEW "PUBLIC"."v ""w""";

-- data-loss: table:PUBLIC."Odd ""name"""/column:it's; --: the column's values are gone
ALTER TABLE "PUBLIC"."Odd ""name""" DROP COLUMN "it's; --";
COMMENT ON TABLE "PUBLIC"."Odd ""name""" IS NULL;

-- data-loss: table:PUBLIC."x'); DROP": the table and its rows are gone
DROP TABLE "PUBLIC"."x'); DROP";
