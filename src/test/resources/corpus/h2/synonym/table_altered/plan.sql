-- from.sql to to.sql

-- rebuild: synonym:PUBLIC.S: dropped and made anew: it needs PUBLIC.T.A, which changes or goes
DROP SYNONYM "PUBLIC"."S";

-- rebuild: synonym:PUBLIC.S2: dropped and made anew: it needs PUBLIC.T.A, which changes or goes
DROP SYNONYM "PUBLIC"."S2";

-- rebuild: synonym:PUBLIC.SD: dropped and made anew: it needs PUBLIC.OF_D.A, which changes or goes
DROP SYNONYM "PUBLIC"."SD";

-- rebuild: synonym:PUBLIC.SG: dropped and made anew: it needs PUBLIC.G.B, which changes or goes
DROP SYNONYM "PUBLIC"."SG";

-- rebuild: synonym:PUBLIC.SI: dropped and made anew: H2 alters no table that has a synonym
DROP SYNONYM "PUBLIC"."SI";

-- rebuild: synonym:PUBLIC.SP: dropped and made anew: H2 alters no table that has a synonym
DROP SYNONYM "PUBLIC"."SP";

-- rebuild: synonym:PUBLIC.SQ: dropped and made anew: H2 alters no table that has a synonym
DROP SYNONYM "PUBLIC"."SQ";

-- rewrite: table:PUBLIC.OF_D: the table is written anew
ALTER TABLE "PUBLIC"."OF_D" ALTER COLUMN "A" SET DATA TYPE INTEGER;

-- rebuild: domain:PUBLIC.D: dropped and made anew: a domain's type cannot be changed in place
DROP DOMAIN "PUBLIC"."D";
CREATE DOMAIN "PUBLIC"."D" AS BIGINT;

-- rewrite: table:PUBLIC.G: the table is written anew
ALTER TABLE "PUBLIC"."G" ALTER COLUMN "B" INTEGER GENERATED ALWAYS AS ("A" + 2);
ALTER TABLE "PUBLIC"."I" ALTER COLUMN "A" INTEGER NOT NULL GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 32 NO CYCLE);
ALTER TABLE "PUBLIC"."I" ALTER COLUMN "A" RESTART WITH (SELECT COALESCE(MAX("A") + 1, 1) FROM "PUBLIC"."I");

-- rewrite: table:PUBLIC.OF_D: the table is written anew
ALTER TABLE "PUBLIC"."OF_D" ALTER COLUMN "A" SET DATA TYPE "PUBLIC"."D";
ALTER TABLE "PUBLIC"."P" ADD COLUMN "C" INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE BIGINT;
CREATE SYNONYM "PUBLIC"."S" FOR "PUBLIC"."T";
CREATE SYNONYM "PUBLIC"."S2" FOR "PUBLIC"."T";
CREATE SYNONYM "PUBLIC"."SD" FOR "PUBLIC"."OF_D";
CREATE SYNONYM "PUBLIC"."SG" FOR "PUBLIC"."G";
CREATE SYNONYM "PUBLIC"."SI" FOR "PUBLIC"."I";
CREATE SYNONYM "PUBLIC"."SP" FOR "PUBLIC"."P";

-- data-loss: table:PUBLIC.Q/column:B: the column's values are gone
ALTER TABLE "PUBLIC"."Q" DROP COLUMN "B";
CREATE SYNONYM "PUBLIC"."SQ" FOR "PUBLIC"."Q";

-- to.sql to from.sql

-- rebuild: synonym:PUBLIC.S: dropped and made anew: it needs PUBLIC.T.A, which changes or goes
DROP SYNONYM "PUBLIC"."S";

-- rebuild: synonym:PUBLIC.S2: dropped and made anew: it needs PUBLIC.T.A, which changes or goes
DROP SYNONYM "PUBLIC"."S2";

-- rebuild: synonym:PUBLIC.SD: dropped and made anew: it needs PUBLIC.OF_D.A, which changes or goes
DROP SYNONYM "PUBLIC"."SD";

-- rebuild: synonym:PUBLIC.SG: dropped and made anew: it needs PUBLIC.G.B, which changes or goes
DROP SYNONYM "PUBLIC"."SG";

-- rebuild: synonym:PUBLIC.SI: dropped and made anew: H2 alters no table that has a synonym
DROP SYNONYM "PUBLIC"."SI";

-- rebuild: synonym:PUBLIC.SP: dropped and made anew: H2 alters no table that has a synonym
DROP SYNONYM "PUBLIC"."SP";

-- rebuild: synonym:PUBLIC.SQ: dropped and made anew: H2 alters no table that has a synonym
DROP SYNONYM "PUBLIC"."SQ";

-- rewrite: table:PUBLIC.OF_D: the table is written anew
ALTER TABLE "PUBLIC"."OF_D" ALTER COLUMN "A" SET DATA TYPE BIGINT;

-- rebuild: domain:PUBLIC.D: dropped and made anew: a domain's type cannot be changed in place
DROP DOMAIN "PUBLIC"."D";
CREATE DOMAIN "PUBLIC"."D" AS INTEGER;

-- rewrite: table:PUBLIC.G: the table is written anew
ALTER TABLE "PUBLIC"."G" ALTER COLUMN "B" INTEGER GENERATED ALWAYS AS ("A" + 1);

-- rewrite: table:PUBLIC.OF_D: the table is written anew
ALTER TABLE "PUBLIC"."OF_D" ALTER COLUMN "A" SET DATA TYPE "PUBLIC"."D";
ALTER TABLE "PUBLIC"."Q" ADD COLUMN "B" INTEGER;

-- rewrite: table:PUBLIC.T: the table is written anew
-- may-fail: table:PUBLIC.T/column:A: fails on a value that does not fit the type
ALTER TABLE "PUBLIC"."T" ALTER COLUMN "A" SET DATA TYPE INTEGER;
CREATE SYNONYM "PUBLIC"."S" FOR "PUBLIC"."T";
CREATE SYNONYM "PUBLIC"."S2" FOR "PUBLIC"."T";
CREATE SYNONYM "PUBLIC"."SD" FOR "PUBLIC"."OF_D";
CREATE SYNONYM "PUBLIC"."SG" FOR "PUBLIC"."G";
CREATE SYNONYM "PUBLIC"."SQ" FOR "PUBLIC"."Q";
ALTER TABLE "PUBLIC"."I" ALTER COLUMN "A" DROP IDENTITY;
CREATE SYNONYM "PUBLIC"."SI" FOR "PUBLIC"."I";

-- data-loss: table:PUBLIC.P/column:C: the column's values are gone
ALTER TABLE "PUBLIC"."P" DROP COLUMN "C";
CREATE SYNONYM "PUBLIC"."SP" FOR "PUBLIC"."P";
