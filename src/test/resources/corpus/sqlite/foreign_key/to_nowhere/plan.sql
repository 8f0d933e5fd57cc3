-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "c_new" (
  "id" INTEGER,
  "p" INTEGER,
  "q" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("p") REFERENCES "nowhere"
);

-- rewrite: table:c: every row is copied into the table made anew
INSERT INTO "c_new" ("id", "p", "q")
SELECT "id", "p", "q" FROM "c";
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "c_new" (
  "id" INTEGER,
  "p" INTEGER,
  "q" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("p") REFERENCES "nowhere",
  FOREIGN KEY ("q") REFERENCES "elsewhere" ("x")
);

-- rewrite: table:c: every row is copied into the table made anew
-- may-fail: table:c: fails where a row does not fit what is new
INSERT INTO "c_new" ("id", "p", "q")
SELECT "id", "p", "q" FROM "c";
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');

-- outside

PRAGMA foreign_keys = ON;
