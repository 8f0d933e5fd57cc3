-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "c_new" (
  "id" INTEGER,
  "p" INTEGER,
  PRIMARY KEY ("id")
);

-- rewrite: table:c: every row is copied into the table made anew
INSERT INTO "c_new" ("id", "p")
SELECT "id", "p" FROM "c";
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

-- data-loss: table:p: the table and its rows are gone
DROP TABLE "p";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "p" (
  "id" INTEGER,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("id")
);

CREATE TABLE "c_new" (
  "id" INTEGER,
  "p" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("p") REFERENCES "p" ("id")
);

-- rewrite: table:c: every row is copied into the table made anew
-- may-fail: table:c: fails where a row does not fit what is new
INSERT INTO "c_new" ("id", "p")
SELECT "id", "p" FROM "c";
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');

-- outside

PRAGMA foreign_keys = ON;
