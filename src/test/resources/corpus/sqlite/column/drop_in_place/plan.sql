-- from.sql to to.sql

-- rebuild: view:v: dropped and made anew: a view cannot be changed in place
DROP VIEW "v";

CREATE VIEW "v" AS
SELECT a FROM t;
DROP INDEX "i";

-- data-loss: table:t/column:b: the column's values are gone
ALTER TABLE "t" DROP COLUMN "b";

-- to.sql to from.sql

-- rebuild: view:v: dropped and made anew: a view cannot be changed in place
DROP VIEW "v";
ALTER TABLE "t" ADD COLUMN "b" INTEGER;

-- index-blocks-writes: table:t/index:i: writes wait while the index is built
CREATE INDEX "i" ON "t" ("b");

CREATE VIEW "v" AS
SELECT a, b FROM t;
