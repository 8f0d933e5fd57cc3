-- from.sql to to.sql

DROP INDEX "PUBLIC"."IX";

-- index-blocks-writes: table:PUBLIC.U/index:IX: writes wait while the index is built
CREATE INDEX "PUBLIC"."IX" ON "PUBLIC"."U" ("A" ASC NULLS FIRST);

-- to.sql to from.sql

DROP INDEX "PUBLIC"."IX";

-- index-blocks-writes: table:PUBLIC.T/index:IX: writes wait while the index is built
CREATE INDEX "PUBLIC"."IX" ON "PUBLIC"."T" ("A" ASC NULLS FIRST);
