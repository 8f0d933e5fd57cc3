-- from.sql to to.sql

-- rewrite: table:PUBLIC.C: the table is written anew
-- may-fail: table:PUBLIC.C/column:P: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."C" ALTER COLUMN "P" SET DATA TYPE CHARACTER VARYING(10);

-- rewrite: table:PUBLIC.C: the table is written anew
-- may-fail: table:PUBLIC.C/column:Q: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."C" ALTER COLUMN "Q" SET DATA TYPE CHARACTER VARYING(10);

-- rewrite: table:PUBLIC.P: the table is written anew
-- may-fail: table:PUBLIC.P/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."P" ALTER COLUMN "ID" SET DATA TYPE CHARACTER VARYING(10);

-- to.sql to from.sql

-- rewrite: table:PUBLIC.C: the table is written anew
-- may-fail: table:PUBLIC.C/column:P: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."C" ALTER COLUMN "P" SET DATA TYPE INTEGER;

-- rewrite: table:PUBLIC.C: the table is written anew
-- may-fail: table:PUBLIC.C/column:Q: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."C" ALTER COLUMN "Q" SET DATA TYPE INTEGER;

-- rewrite: table:PUBLIC.P: the table is written anew
-- may-fail: table:PUBLIC.P/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."P" ALTER COLUMN "ID" SET DATA TYPE INTEGER;
