-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "a_new" (
  "id" INTEGER,
  "b" INTEGER,
  "x" TEXT DEFAULT (lower('X')),
  PRIMARY KEY ("id"),
  FOREIGN KEY ("b") REFERENCES "b" ("id") ON DELETE SET NULL
);

-- rewrite: table:a: every row is copied into the table made anew
-- may-fail: table:a: fails where a row does not fit what is new
INSERT INTO "a_new" ("id", "b")
SELECT "id", "b" FROM "a";
DROP TABLE "a";
ALTER TABLE "a_new" RENAME TO "a";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('a');

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('b');

CREATE TABLE "b_new" (
  "id" INTEGER,
  "a" INTEGER NOT NULL,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("a") REFERENCES "a" ("id")
);

-- rewrite: table:b: every row is copied into the table made anew
-- may-fail: table:b: fails where a row does not fit what is new
INSERT INTO "b_new" ("id", "a")
SELECT "id", "a" FROM "b";
DROP TABLE "b";
ALTER TABLE "b_new" RENAME TO "b";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('a');

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('b');

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "a_new" (
  "id" INTEGER,
  "b" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("b") REFERENCES "b" ("id")
);

-- rewrite: table:a: every row is copied into the table made anew
-- may-fail: table:a: fails where a row does not fit what is new
INSERT INTO "a_new" ("id", "b")
SELECT "id", "b" FROM "a";

-- data-loss: table:a/column:x: the column's values are gone
DROP TABLE "a";
ALTER TABLE "a_new" RENAME TO "a";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('a');

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('b');

CREATE TABLE "b_new" (
  "id" INTEGER,
  "a" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("a") REFERENCES "a" ("id")
);

-- rewrite: table:b: every row is copied into the table made anew
INSERT INTO "b_new" ("id", "a")
SELECT "id", "a" FROM "b";
DROP TABLE "b";
ALTER TABLE "b_new" RENAME TO "b";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('a');

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('b');

-- outside

PRAGMA foreign_keys = ON;
