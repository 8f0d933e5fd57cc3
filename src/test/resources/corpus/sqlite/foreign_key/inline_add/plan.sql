-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "c_new" (
  "id" INTEGER,
  "p" INTEGER,
  "q" INTEGER DEFAULT 3 NOT NULL,
  PRIMARY KEY ("id"),
  CHECK (q > 0),
  FOREIGN KEY ("p") REFERENCES "p" ("id")
);

-- rewrite: table:c: every row is copied into the table made anew
-- may-fail: table:c: fails where a row does not fit what is new
INSERT INTO "c_new" ("id")
SELECT "id" FROM "c";
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
  PRIMARY KEY ("id")
);

-- rewrite: table:c: every row is copied into the table made anew
INSERT INTO "c_new" ("id")
SELECT "id" FROM "c";

-- data-loss: table:c/column:p: the column's values are gone
-- data-loss: table:c/column:q: the column's values are gone
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

-- outside

PRAGMA foreign_keys = ON;
