-- from.sql to to.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET DATA TYPE BIGINT;
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET MAXVALUE 9223372036854775807;

-- to.sql to from.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET DATA TYPE INTEGER;
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET MAXVALUE 2147483647;
