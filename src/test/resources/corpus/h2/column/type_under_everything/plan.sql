-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE BIGINT;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET DATA TYPE BIGINT;

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("A" > CAST(1 AS BIGINT));

-- rewrite: table:PUBLIC.U: the table is written anew
-- may-fail: table:PUBLIC.U/column:T: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."U" ALTER COLUMN "T" SET DATA TYPE BIGINT;

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "A") AS
SELECT
    "ID",
    "A"
FROM "PUBLIC"."T"
WHERE "A" > CAST(3 AS BIGINT);

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET DATA TYPE INTEGER;

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("A" > 1);

-- rewrite: table:PUBLIC.U: the table is written anew
-- may-fail: table:PUBLIC.U/column:T: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."U" ALTER COLUMN "T" SET DATA TYPE INTEGER;

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "A") AS
SELECT
    "ID",
    "A"
FROM "PUBLIC"."T"
WHERE "A" > 3;
