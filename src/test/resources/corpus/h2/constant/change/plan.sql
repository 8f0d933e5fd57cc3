-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";

-- rebuild: constant:PUBLIC.K: dropped and made anew: a constant cannot be changed in place
DROP CONSTANT "PUBLIC"."K";
CREATE SCHEMA "APP";
CREATE CONSTANT "APP"."L" VALUE DATE '2001-02-03';
CREATE CONSTANT "PUBLIC"."K" VALUE 'x';
COMMENT ON CONSTANT "PUBLIC"."K" IS 'k';

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("A" > 6);

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";

-- rebuild: constant:PUBLIC.K: dropped and made anew: a constant cannot be changed in place
DROP CONSTANT "PUBLIC"."K";
CREATE CONSTANT "PUBLIC"."K" VALUE 5;

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("A" > 5);
DROP CONSTANT "APP"."L";
DROP SCHEMA "APP";
