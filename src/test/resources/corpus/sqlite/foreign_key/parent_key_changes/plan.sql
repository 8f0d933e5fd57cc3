-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "p_new" (
  "id" INTEGER,
  "code" TEXT NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "by_code" UNIQUE ("code")
);

-- rewrite: table:p: every row is copied into the table made anew
-- may-fail: table:p: fails where a row does not fit what is new
INSERT INTO "p_new" ("id", "code")
SELECT "id", "code" FROM "p";
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "p_new" (
  "id" INTEGER,
  "code" TEXT,
  PRIMARY KEY ("id"),
  UNIQUE ("code")
);

-- rewrite: table:p: every row is copied into the table made anew
-- may-fail: table:p: fails where a row does not fit what is new
INSERT INTO "p_new" ("id", "code")
SELECT "id", "code" FROM "p";
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');

-- outside

PRAGMA foreign_keys = ON;
