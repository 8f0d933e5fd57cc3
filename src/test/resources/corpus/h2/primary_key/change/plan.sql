-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/primary key:PK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "PK";

-- may-fail: table:PUBLIC.T/column:B: fails where a row has no value
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET NOT NULL;

-- full-scan: table:PUBLIC.T/primary key:PK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/primary key:PK: fails where two rows are alike or lack a value
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "PK" PRIMARY KEY ("B");

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/primary key:PK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "PK";
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" DROP NOT NULL;

-- full-scan: table:PUBLIC.T/primary key:PK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/primary key:PK: fails where two rows are alike or lack a value
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "PK" PRIMARY KEY ("A");
