-- from.sql to to.sql

-- rebuild: table:t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX "i";

-- index-blocks-writes: table:t/index:i: writes wait while the index is built
CREATE INDEX "i" ON "t" ("a", "b") WHERE b > 5;

-- to.sql to from.sql

-- rebuild: table:t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX "i";

-- index-blocks-writes: table:t/index:i: writes wait while the index is built
CREATE INDEX "i" ON "t" ("a");
