-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new2" (
  "id" INTEGER,
  "a" TEXT NOT NULL,
  "b" INTEGER,
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new2" ("id", "a", "b")
SELECT "id", "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new2" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new2" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER,
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new2" ("id", "a", "b")
SELECT "id", "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new2" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
