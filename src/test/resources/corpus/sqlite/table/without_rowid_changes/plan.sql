-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a" TEXT NOT NULL,
  "b" INTEGER NOT NULL,
  "c" TEXT,
  PRIMARY KEY ("a", "b")
) STRICT, WITHOUT ROWID;

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" ("a", "b")
SELECT "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a" TEXT NOT NULL,
  "b" INTEGER,
  PRIMARY KEY ("a")
) WITHOUT ROWID;

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" ("a", "b")
SELECT "a", "b" FROM "t";

-- data-loss: table:t/column:c: the column's values are gone
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
