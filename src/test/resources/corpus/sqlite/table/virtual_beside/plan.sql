-- from.sql to to.sql

ALTER TABLE "t" ADD COLUMN "c" TEXT;

-- to.sql to from.sql

-- data-loss: table:t/column:c: the column's values are gone
ALTER TABLE "t" DROP COLUMN "c";
