-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "PK";
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" DROP NOT NULL;

-- to.sql to from.sql

-- may-fail: table:PUBLIC.T/column:A: fails where a row has no value
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET NOT NULL;

-- full-scan: table:PUBLIC.T/primary key:PK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/primary key:PK: fails where two rows are alike or lack a value
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "PK" PRIMARY KEY ("A");
