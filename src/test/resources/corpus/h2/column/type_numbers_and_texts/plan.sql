-- from.sql to to.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE CHARACTER VARYING(20);

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:B: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:C: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "C" SET DATA TYPE NUMERIC(12, 3);

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:D: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "D" SET DATA TYPE TIMESTAMP;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:E: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "E" SET DATA TYPE CHARACTER VARYING(10);

-- to.sql to from.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:B: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE CHARACTER VARYING(10);

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:C: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "C" SET DATA TYPE NUMERIC(10, 2);

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:D: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "D" SET DATA TYPE DATE;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:E: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "E" SET DATA TYPE ENUM('x', 'y');
