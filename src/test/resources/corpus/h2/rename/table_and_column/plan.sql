-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" RENAME TO "U";
ALTER TABLE "PUBLIC"."U" ALTER COLUMN "A" RENAME TO "B";

-- to.sql to from.sql

-- data-loss: table:PUBLIC.U: the table and its rows are gone
DROP TABLE "PUBLIC"."U";

CREATE TABLE "PUBLIC"."T" (
  "ID" INTEGER NOT NULL,
  "A" INTEGER,
  CONSTRAINT "CONSTRAINT_5" PRIMARY KEY ("ID")
);
CREATE INDEX "PUBLIC"."IX" ON "PUBLIC"."T" ("A" ASC NULLS FIRST);
