-- from.sql to to.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE INTEGER;
DROP DOMAIN "PUBLIC"."D";

-- to.sql to from.sql

CREATE DOMAIN "PUBLIC"."D" AS INTEGER CONSTRAINT "DK" CHECK (VALUE > 0);

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE "PUBLIC"."D";
