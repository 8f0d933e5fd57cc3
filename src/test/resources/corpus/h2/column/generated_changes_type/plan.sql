-- from.sql to to.sql

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" BIGINT GENERATED ALWAYS AS ("A" + 10);
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "H" DROP EXPRESSION;

-- to.sql to from.sql

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" INTEGER GENERATED ALWAYS AS ("A" + 1);

-- rewrite: table:PUBLIC.T: the table is written anew
-- data-loss: table:PUBLIC.T/column:H: computed values take the place of those there
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "H" INTEGER GENERATED ALWAYS AS ("A" + 2);
