-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER,
  "c" TEXT DEFAULT CURRENT_TIMESTAMP,
  "d" INTEGER DEFAULT (1 + 1),
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

-- data-loss: table:t/column:c: the column's values are gone
ALTER TABLE "t" DROP COLUMN "c";

-- data-loss: table:t/column:d: the column's values are gone
ALTER TABLE "t" DROP COLUMN "d";
