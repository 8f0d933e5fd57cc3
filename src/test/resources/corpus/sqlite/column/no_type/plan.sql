-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a" DEFAULT 5,
  "b",
  "c"
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" (rowid, "a", "b", "c")
SELECT rowid, "a", "b", "c" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "a",
  "b" NOT NULL,
  "c" COLLATE NOCASE
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" (rowid, "a", "b", "c")
SELECT rowid, "a", "b", "c" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
