-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/index:IX: dropped and made anew: an index cannot be changed in place
DROP INDEX "PUBLIC"."IX";

-- index-blocks-writes: table:PUBLIC.T/index:HX: writes wait while the index is built
CREATE HASH INDEX "PUBLIC"."HX" ON "PUBLIC"."T" ("B" ASC NULLS FIRST);

-- index-blocks-writes: table:PUBLIC.T/index:IX: writes wait while the index is built
-- may-fail: table:PUBLIC.T/index:IX: fails where two rows are alike
CREATE UNIQUE INDEX "PUBLIC"."IX" ON "PUBLIC"."T" ("A" DESC NULLS LAST, "B" ASC NULLS FIRST);

-- index-blocks-writes: table:PUBLIC.T/index:NX: writes wait while the index is built
-- may-fail: table:PUBLIC.T/index:NX: fails where two rows are alike
CREATE UNIQUE NULLS NOT DISTINCT INDEX "PUBLIC"."NX" ON "PUBLIC"."T" ("A" ASC NULLS FIRST) INCLUDE ("B");

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/index:IX: dropped and made anew: an index cannot be changed in place
DROP INDEX "PUBLIC"."IX";

-- index-blocks-writes: table:PUBLIC.T/index:IX: writes wait while the index is built
CREATE INDEX "PUBLIC"."IX" ON "PUBLIC"."T" ("A" ASC NULLS FIRST);
DROP INDEX "PUBLIC"."HX";
DROP INDEX "PUBLIC"."NX";
