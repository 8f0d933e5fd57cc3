-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "B" INTEGER;

-- to.sql to from.sql

-- data-loss: table:PUBLIC.T/column:B: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "B";
