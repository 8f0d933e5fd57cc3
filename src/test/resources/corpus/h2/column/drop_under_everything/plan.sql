-- from.sql to to.sql

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "B") AS
SELECT
    "ID",
    "B"
FROM "PUBLIC"."T";
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "FK";
ALTER TABLE "PUBLIC"."T" DROP COLUMN "G";
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "UQ";
ALTER TABLE "PUBLIC"."T" DROP CONSTRAINT "CK";
DROP INDEX "PUBLIC"."IX";

-- data-loss: table:PUBLIC.T/column:A: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "A";

-- to.sql to from.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "A" INTEGER;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "G" INTEGER GENERATED ALWAYS AS ("A" + "B");

-- full-scan: table:PUBLIC.T/unique:UQ: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/unique:UQ: fails where two rows are alike
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "UQ" UNIQUE ("A", "B");

-- full-scan: table:PUBLIC.C/foreign key:FK: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:FK: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "FK" FOREIGN KEY ("A", "B") REFERENCES "PUBLIC"."T" ("A", "B");

-- full-scan: table:PUBLIC.T/check:CK: the table is read while others wait for it
-- may-fail: table:PUBLIC.T/check:CK: fails where a row does not pass
ALTER TABLE "PUBLIC"."T" ADD CONSTRAINT "CK" CHECK ("A" > "B");

-- index-blocks-writes: table:PUBLIC.T/index:IX: writes wait while the index is built
CREATE INDEX "PUBLIC"."IX" ON "PUBLIC"."T" ("A" ASC NULLS FIRST, "ID" ASC NULLS FIRST);

CREATE OR REPLACE VIEW "PUBLIC"."V" ("ID", "A", "B") AS
SELECT
    "ID",
    "A",
    "B"
FROM "PUBLIC"."T";
