-- from.sql to to.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK (("A" > 0)
    OR ("A" < -10));

-- full-scan: table:PUBLIC.T/check:CL: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CL: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CL" CHECK ("A" <> 77);

-- to.sql to from.sql

-- rebuild: table:PUBLIC.T/check:CK: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("A" > 0);
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CL";
