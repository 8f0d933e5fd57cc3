-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" RENAME TO "Z";

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A", "G") AS
SELECT
    "Z" AS "A",
    "G"
FROM "PUBLIC"."T"
WHERE "Z" > 1;

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/check:K: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "K";

-- rebuild: table:PUBLIC.T/index:IX: dropped and made anew: an index cannot be changed in place
DROP INDEX "PUBLIC"."IX";
ALTER TABLE "PUBLIC"."T" ADD COLUMN "A" INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" INTEGER GENERATED ALWAYS AS ("A" * 2);

-- full-scan: table:PUBLIC.T/check:K: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:K: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "K" CHECK ("A" > 0);

-- index-blocks-writes: table:PUBLIC.T/index:IX: writes wait while the index is built
CREATE INDEX "PUBLIC"."IX" ON "PUBLIC"."T" ("A" ASC NULLS FIRST);

CREATE OR REPLACE VIEW "PUBLIC"."V" ("A", "G") AS
SELECT
    "A",
    "G"
FROM "PUBLIC"."T"
WHERE "A" > 1;

-- data-loss: table:PUBLIC.T/column:Z: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "Z";
