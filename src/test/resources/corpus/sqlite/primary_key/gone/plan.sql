-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" TEXT
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" (rowid, "id", "a")
SELECT rowid, "id", "a" FROM "t";
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
  "a" TEXT,
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" ("id", "a")
SELECT "id", "a" FROM "t";

-- data-loss: table:t/column:rowid: rows have another number than before, or none
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
