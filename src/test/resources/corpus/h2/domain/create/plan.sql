-- from.sql to to.sql

CREATE DOMAIN "PUBLIC"."D" AS CHARACTER VARYING(10) DEFAULT 'x' CONSTRAINT "DK" CHECK (VALUE <> '');
CREATE DOMAIN "PUBLIC"."E" AS "PUBLIC"."D";

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:B: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE "PUBLIC"."D";
ALTER TABLE "PUBLIC"."T" ADD COLUMN "C" "PUBLIC"."E" DEFAULT 'z';

-- to.sql to from.sql

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:B: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "B" SET DATA TYPE CHARACTER VARYING(10);

-- data-loss: table:PUBLIC.T/column:C: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "C";
DROP DOMAIN "PUBLIC"."E";
DROP DOMAIN "PUBLIC"."D";
