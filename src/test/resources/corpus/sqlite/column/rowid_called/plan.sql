-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "rowid" TEXT,
  "oid" TEXT,
  "b" INTEGER NOT NULL
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" (_rowid_, "rowid", "oid", "b")
SELECT _rowid_, "rowid", "oid", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "rowid" TEXT,
  "oid" TEXT,
  "b" INTEGER
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" (_rowid_, "rowid", "oid", "b")
SELECT _rowid_, "rowid", "oid", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
