-- from.sql to to.sql

-- index-blocks-writes: table:PUBLIC.T/index:H: writes wait while the index is built
CREATE HASH INDEX "PUBLIC"."H" ON "PUBLIC"."T" ("U" ASC NULLS FIRST);

-- index-blocks-writes: table:PUBLIC.T/index:S: writes wait while the index is built
CREATE SPATIAL INDEX "PUBLIC"."S" ON "PUBLIC"."T" ("P");

-- to.sql to from.sql

DROP INDEX "PUBLIC"."H";
DROP INDEX "PUBLIC"."S";
