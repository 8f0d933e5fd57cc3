-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/unique:UQ: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "UQ";

-- full-scan: table:PUBLIC.T/unique:UQ: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/unique:UQ: fails where two rows are alike
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "UQ" UNIQUE NULLS NOT DISTINCT ("A");

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/unique:UQ: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "UQ";

-- full-scan: table:PUBLIC.T/unique:UQ: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/unique:UQ: fails where two rows are alike
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "UQ" UNIQUE ("A");
