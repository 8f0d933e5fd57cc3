-- from.sql to to.sql

-- rebuild: table:PUBLIC.C/foreign key:FK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("P") REFERENCES "PUBLIC"."P" ("B") ON DELETE SET DEFAULT;

-- to.sql to from.sql

-- rebuild: table:PUBLIC.C/foreign key:FK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("P") REFERENCES "PUBLIC"."P" ("ID");
