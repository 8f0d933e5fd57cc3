-- from.sql to to.sql

-- rebuild: domain:PUBLIC.D/domain check:DK: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN "PUBLIC"."D" DROP CONSTRAINT "DK";
ALTER DOMAIN "PUBLIC"."D" SET DEFAULT 8;
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" DROP DEFAULT;

-- may-fail: domain:PUBLIC.D/domain check:DK: fails where a value does not pass
ALTER DOMAIN "PUBLIC"."D" ADD CONSTRAINT "DK" CHECK (VALUE > -1);

-- may-fail: domain:PUBLIC.D/domain check:DL: fails where a value does not pass
ALTER DOMAIN "PUBLIC"."D" ADD CONSTRAINT "DL" CHECK (VALUE <> 77);

-- to.sql to from.sql

-- rebuild: domain:PUBLIC.D/domain check:DK: dropped and made anew: a check cannot be changed in place
ALTER DOMAIN "PUBLIC"."D" DROP CONSTRAINT "DK";
ALTER DOMAIN "PUBLIC"."D" DROP CONSTRAINT "DL";
ALTER DOMAIN "PUBLIC"."D" SET DEFAULT 3;
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" DROP DEFAULT;

-- may-fail: domain:PUBLIC.D/domain check:DK: fails where a value does not pass
ALTER DOMAIN "PUBLIC"."D" ADD CONSTRAINT "DK" CHECK (VALUE > 0);
