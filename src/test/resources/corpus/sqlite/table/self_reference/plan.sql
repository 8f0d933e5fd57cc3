-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "up" INTEGER,
  "a" TEXT NOT NULL,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("up") REFERENCES "t" ("id") ON DELETE CASCADE
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" ("id", "up", "a")
SELECT "id", "up", "a" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('t');

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "up" INTEGER,
  "a" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("up") REFERENCES "t" ("id") ON DELETE CASCADE
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" ("id", "up", "a")
SELECT "id", "up", "a" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('t');

-- outside

PRAGMA foreign_keys = ON;
