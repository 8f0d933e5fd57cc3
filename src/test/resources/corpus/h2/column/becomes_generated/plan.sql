-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" DROP DEFAULT;

-- rewrite: table:PUBLIC.T: the table is written anew
-- data-loss: table:PUBLIC.T/column:A: computed values take the place of those there
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" BIGINT GENERATED ALWAYS AS ("ID" * 2);

-- to.sql to from.sql

ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" DROP EXPRESSION;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE INTEGER;
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DEFAULT 4;
