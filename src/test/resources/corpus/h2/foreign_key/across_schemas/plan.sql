-- from.sql to to.sql

-- full-scan: table:B.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:B.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "B"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("P") REFERENCES "A"."P" ("ID");

-- to.sql to from.sql

ALTER TABLE "B"."C" DROP CONSTRAINT "FK";
