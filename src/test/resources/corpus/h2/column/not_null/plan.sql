-- from.sql to to.sql

-- may-fail: table:PUBLIC.T/column:ID: fails where a row has no value
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" SET NOT NULL;

-- to.sql to from.sql

ALTER TABLE "PUBLIC"."T" ALTER COLUMN "ID" DROP NOT NULL;
