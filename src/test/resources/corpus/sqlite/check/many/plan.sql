-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a" INTEGER,
  "b" TEXT,
  CHECK (a > 0),
  CHECK (b NOT LIKE '%;%' OR b IS NULL),
  CONSTRAINT "c" CHECK (CASE WHEN a > 5 THEN b IS NULL ELSE 1 END)
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" (rowid, "a", "b")
SELECT rowid, "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a" INTEGER,
  "b" TEXT,
  CHECK (a > 0),
  CHECK (a > 0),
  CHECK (length(b) < 5 AND b IN ('x', 'yy', ', ('))
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" (rowid, "a", "b")
SELECT rowid, "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
