-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a" TEXT DEFAULT 'q' NOT NULL,
  "b" INTEGER,
  "e" TEXT,
  "f" INTEGER GENERATED ALWAYS AS (b) STORED,
  CHECK (b > 0)
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" (rowid, "a", "b")
SELECT rowid, "a", "b" FROM "t";

-- data-loss: table:t/column:c: the column's values are gone
-- data-loss: table:t/column:d: the column's values are gone
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a" TEXT,
  "b" TEXT,
  "c" INTEGER,
  "d" REAL
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" (rowid, "a", "b")
SELECT rowid, "a", "b" FROM "t";

-- data-loss: table:t/column:e: the column's values are gone
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
