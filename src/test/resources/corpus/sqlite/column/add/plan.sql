-- from.sql to to.sql

ALTER TABLE "t" ADD COLUMN "c" DATE;
ALTER TABLE "t" ADD COLUMN "d" INTEGER DEFAULT 5 NOT NULL;
ALTER TABLE "t" ADD COLUMN "e" INTEGER GENERATED ALWAYS AS (b * 2) VIRTUAL;

-- to.sql to from.sql

-- data-loss: table:t/column:c: the column's values are gone
ALTER TABLE "t" DROP COLUMN "c";

-- data-loss: table:t/column:d: the column's values are gone
ALTER TABLE "t" DROP COLUMN "d";
ALTER TABLE "t" DROP COLUMN "e";
