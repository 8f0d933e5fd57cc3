-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "i" INTEGER,
  "r" REAL DEFAULT 0.5 NOT NULL,
  "x" ANY,
  "b" BLOB,
  PRIMARY KEY ("id"),
  CHECK (typeof(x) <> 'null')
) STRICT;

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" ("id", "i", "r", "x", "b")
SELECT "id", "i", "r", "x", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "i" INT,
  "r" REAL,
  "x" ANY,
  "b" BLOB,
  PRIMARY KEY ("id")
) STRICT;

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" ("id", "i", "r", "x", "b")
SELECT "id", "i", "r", "x", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
