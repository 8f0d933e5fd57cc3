-- from.sql to to.sql

-- rebuild: table:PUBLIC.C/foreign key:FK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";

-- rebuild: table:PUBLIC.P/primary key:PK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."P" DROP CONSTRAINT "PK";

-- may-fail: table:PUBLIC.P/column:B: fails where a row has no value
ALTER TABLE "PUBLIC"."P" ALTER COLUMN "B" SET NOT NULL;

-- full-scan: table:PUBLIC.P/primary key:PK: the table is read while others wait for it
-- may-fail: table:PUBLIC.P/primary key:PK: fails where two rows are alike or lack a value
ALTER TABLE "PUBLIC"."P" ADD CONSTRAINT "PK" PRIMARY KEY ("A", "B");

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("A", "B") REFERENCES "PUBLIC"."P" ("A", "B");

-- to.sql to from.sql

-- rebuild: table:PUBLIC.C/foreign key:FK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";

-- rebuild: table:PUBLIC.P/primary key:PK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."P" DROP CONSTRAINT "PK";
ALTER TABLE "PUBLIC"."P" ALTER COLUMN "B" DROP NOT NULL;

-- full-scan: table:PUBLIC.P/primary key:PK: the table is read while others wait for it
-- may-fail: table:PUBLIC.P/primary key:PK: fails where two rows are alike or lack a value
ALTER TABLE "PUBLIC"."P" ADD CONSTRAINT "PK" PRIMARY KEY ("A");

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("A") REFERENCES "PUBLIC"."P" ("A");
