-- from.sql to to.sql

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("P") REFERENCES "PUBLIC"."P" ("ID") ON UPDATE SET NULL ON DELETE CASCADE;

-- to.sql to from.sql

ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";
