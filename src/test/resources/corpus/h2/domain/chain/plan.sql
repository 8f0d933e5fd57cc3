-- from.sql to to.sql

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE INTEGER;

-- rebuild: domain:PUBLIC.E: dropped and made anew: it needs PUBLIC.D, which changes or goes
DROP DOMAIN "PUBLIC"."E";

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE INTEGER;

-- rebuild: domain:PUBLIC.D: dropped and made anew: a domain's type cannot be changed in place
DROP DOMAIN "PUBLIC"."D";
CREATE DOMAIN "PUBLIC"."D" AS BIGINT;
CREATE DOMAIN "PUBLIC"."E" AS "PUBLIC"."D" DEFAULT 5;

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE "PUBLIC"."E";

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE "PUBLIC"."D";

-- to.sql to from.sql

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE BIGINT;

-- rebuild: domain:PUBLIC.E: dropped and made anew: it needs PUBLIC.D, which changes or goes
DROP DOMAIN "PUBLIC"."E";

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE BIGINT;

-- rebuild: domain:PUBLIC.D: dropped and made anew: a domain's type cannot be changed in place
DROP DOMAIN "PUBLIC"."D";
CREATE DOMAIN "PUBLIC"."D" AS INTEGER;
CREATE DOMAIN "PUBLIC"."E" AS "PUBLIC"."D";

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE "PUBLIC"."E";

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE "PUBLIC"."D";
