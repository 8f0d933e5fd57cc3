-- from.sql to to.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:B: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE BIGINT;

-- to.sql to from.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE CHARACTER VARYING(20);

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:B: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE INTEGER;
