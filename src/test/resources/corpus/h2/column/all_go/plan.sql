-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "C" INTEGER;

-- data-loss: table:PUBLIC.T/column:A: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "A";

-- data-loss: table:PUBLIC.T/column:B: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "B";

-- to.sql to from.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "A" INTEGER;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "B" INTEGER;

-- data-loss: table:PUBLIC.T/column:C: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "C";
