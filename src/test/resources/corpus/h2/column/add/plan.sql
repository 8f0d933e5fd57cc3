-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "C" DATE;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "D" INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "E" INTEGER GENERATED ALWAYS AS ("B" * 2);

-- to.sql to from.sql

-- data-loss: table:PUBLIC.T/column:C: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "C";

-- data-loss: table:PUBLIC.T/column:D: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "D";
ALTER TABLE "PUBLIC"."T" DROP COLUMN "E";
