-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/foreign key:FK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "FK";

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET DATA TYPE BIGINT;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:P: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "P" SET DATA TYPE BIGINT;

-- full-scan: table:PUBLIC.T/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "FK" FOREIGN KEY ("P") REFERENCES "PUBLIC"."T" ("ID") ON DELETE CASCADE;

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/foreign key:FK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "FK";

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:ID: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET DATA TYPE INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:P: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "P" SET DATA TYPE INTEGER;

-- full-scan: table:PUBLIC.T/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "FK" FOREIGN KEY ("P") REFERENCES "PUBLIC"."T" ("ID");
