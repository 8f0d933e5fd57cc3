-- from.sql to to.sql

-- index-blocks-writes: table:t/index:e: writes wait while the index is built
CREATE INDEX "e" ON "t" (lower(a), b + 1) WHERE b IS NOT NULL;

-- index-blocks-writes: table:t/index:u: writes wait while the index is built
-- may-fail: table:t/index:u: fails where two rows are alike
CREATE UNIQUE INDEX "u" ON "t" ("a" COLLATE NOCASE, "b" DESC);

-- to.sql to from.sql

DROP INDEX "e";
DROP INDEX "u";
