-- from.sql to to.sql

-- data-loss: table:t/column:b: the column's values are gone
ALTER TABLE "t" DROP COLUMN "b";

-- to.sql to from.sql

ALTER TABLE "t" ADD COLUMN "b" INTEGER;
