-- from.sql to to.sql

-- rebuild: table:PUBLIC.C/foreign key:FK: dropped and made anew: it needs PUBLIC.C.IX, which changes or goes
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";
DROP INDEX "PUBLIC"."IX";

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("P") REFERENCES "PUBLIC"."P" ("ID");

-- to.sql to from.sql

-- index-blocks-writes: table:PUBLIC.C/index:IX: writes wait while the index is built
CREATE INDEX "PUBLIC"."IX" ON "PUBLIC"."C" ("P" ASC NULLS FIRST);
