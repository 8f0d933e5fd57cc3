-- from.sql to to.sql

ALTER TABLE "c" ADD COLUMN "y" TEXT DEFAULT 'd' NOT NULL;

-- to.sql to from.sql

-- data-loss: table:c/column:y: the column's values are gone
ALTER TABLE "c" DROP COLUMN "y";
