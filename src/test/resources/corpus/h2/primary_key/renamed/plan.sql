-- from.sql to to.sql

-- rebuild: table:PUBLIC.C/foreign key:FK: dropped and made anew: it needs PUBLIC.P.PK, which changes or goes
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";
ALTER TABLE "PUBLIC"."P" DROP CONSTRAINT "PK";

-- full-scan: table:PUBLIC.P/primary key:P_KEY: the table is read while others wait for it
-- may-fail: table:PUBLIC.P/primary key:P_KEY: fails where two rows are alike or lack a value
ALTER TABLE "PUBLIC"."P" ADD CONSTRAINT "P_KEY" PRIMARY KEY ("A");

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("A") REFERENCES "PUBLIC"."P" ("A");

-- to.sql to from.sql

-- rebuild: table:PUBLIC.C/foreign key:FK: dropped and made anew: it needs PUBLIC.P.P_KEY, which changes or goes
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";
ALTER TABLE "PUBLIC"."P" DROP CONSTRAINT "P_KEY";

-- full-scan: table:PUBLIC.P/primary key:PK: the table is read while others wait for it
-- may-fail: table:PUBLIC.P/primary key:PK: fails where two rows are alike or lack a value
ALTER TABLE "PUBLIC"."P" ADD CONSTRAINT "PK" PRIMARY KEY ("A");

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("A") REFERENCES "PUBLIC"."P" ("A");
