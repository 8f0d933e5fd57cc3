-- from.sql to to.sql

-- rebuild: table:t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX "i";

-- index-blocks-writes: table:t/index:i: writes wait while the index is built
CREATE INDEX "i" ON "t" ("a");
DROP INDEX "j";

-- data-loss: table:t/column:b: the column's values are gone
ALTER TABLE "t" DROP COLUMN "b";

-- to.sql to from.sql

-- rebuild: table:t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX "i";
ALTER TABLE "t" ADD COLUMN "b" INTEGER;

-- index-blocks-writes: table:t/index:i: writes wait while the index is built
CREATE INDEX "i" ON "t" ("a", lower(b));

-- index-blocks-writes: table:t/index:j: writes wait while the index is built
CREATE INDEX "j" ON "t" ("id") WHERE b > 1;
