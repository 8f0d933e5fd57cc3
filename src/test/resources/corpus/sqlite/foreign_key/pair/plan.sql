-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "c_new" (
  "x" INTEGER,
  "y" INTEGER,
  FOREIGN KEY ("y", "x") REFERENCES "p" ("b", "a") ON DELETE SET NULL
);

-- rewrite: table:c: every row is copied into the table made anew
-- may-fail: table:c: fails where a row does not fit what is new
INSERT INTO "c_new" (rowid, "x", "y")
SELECT rowid, "x", "y" FROM "c";
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');
ALTER TABLE "p" ADD COLUMN "c" TEXT;

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "c_new" (
  "x" INTEGER,
  "y" INTEGER,
  FOREIGN KEY ("x", "y") REFERENCES "p" ("a", "b")
);

-- rewrite: table:c: every row is copied into the table made anew
-- may-fail: table:c: fails where a row does not fit what is new
INSERT INTO "c_new" (rowid, "x", "y")
SELECT rowid, "x", "y" FROM "c";
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');

-- data-loss: table:p/column:c: the column's values are gone
ALTER TABLE "p" DROP COLUMN "c";

-- outside

PRAGMA foreign_keys = ON;
