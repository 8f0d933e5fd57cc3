-- from.sql to to.sql

ALTER TABLE "APP"."T" RENAME TO "U";

CREATE OR REPLACE VIEW "APP"."V" ("A") AS
SELECT
    "A"
FROM "APP"."U"
WHERE "ID" > 1;

-- to.sql to from.sql

-- rebuild: table:PUBLIC.C/foreign key:F: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE "PUBLIC"."C" DROP CONSTRAINT "F";

CREATE TABLE "APP"."T" (
  "ID" INTEGER NOT NULL,
  "A" INTEGER
);

CREATE OR REPLACE VIEW "APP"."V" ("A") AS
SELECT
    "A"
FROM "APP"."T"
WHERE "ID" > 1;
ALTER TABLE "APP"."U" DROP CONSTRAINT "CONSTRAINT_5";
ALTER TABLE "APP"."T" ADD CONSTRAINT "CONSTRAINT_5" PRIMARY KEY ("ID");

-- full-scan: table:PUBLIC.C/foreign key:F: the table is read while others wait for it
-- may-fail: table:PUBLIC.C/foreign key:F: fails where a row refers to none
ALTER TABLE "PUBLIC"."C" ADD CONSTRAINT "F" FOREIGN KEY ("T") REFERENCES "APP"."T" ("ID");

-- data-loss: table:APP.U: the table and its rows are gone
DROP TABLE "APP"."U";
