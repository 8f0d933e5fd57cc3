-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: it needs PUBLIC.F, which changes or goes
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" DROP EXPRESSION;

-- rebuild: alias:PUBLIC.F: dropped and made anew: it cannot be changed in place
DROP ALIAS "PUBLIC"."F";
CREATE ALIAS "PUBLIC"."F" DETERMINISTIC AS ' int f(int x) { return x + 2; } ';

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" INTEGER GENERATED ALWAYS AS ("PUBLIC"."F"("B"));
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DEFAULT 3;

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("PUBLIC"."F"("A") > 0);

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: it needs PUBLIC.F, which changes or goes
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" DROP EXPRESSION;

-- rebuild: alias:PUBLIC.F: dropped and made anew: it cannot be changed in place
DROP ALIAS "PUBLIC"."F";
CREATE ALIAS "PUBLIC"."F" DETERMINISTIC AS ' int f(int x) { return x + 1; } ';

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" INTEGER GENERATED ALWAYS AS ("PUBLIC"."F"("B"));
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DEFAULT 2;

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("PUBLIC"."F"("A") > 0);
