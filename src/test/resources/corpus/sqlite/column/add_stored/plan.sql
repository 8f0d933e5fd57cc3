-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER,
  "c" INTEGER GENERATED ALWAYS AS (b + 1) STORED,
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" ("id", "a", "b")
SELECT "id", "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

ALTER TABLE "t" DROP COLUMN "c";
