-- from.sql to to.sql

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" INTEGER GENERATED ALWAYS AS ("B" + 1);

-- data-loss: table:PUBLIC.T/column:A: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "A";

-- to.sql to from.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "A" INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "G" INTEGER GENERATED ALWAYS AS ("A" + 1);
