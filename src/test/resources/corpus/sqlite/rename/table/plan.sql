-- from.sql to to.sql

ALTER TABLE "t" RENAME TO "u";

-- rebuild: view:v: dropped and made anew: a view cannot be changed in place
DROP VIEW "v";

CREATE VIEW "v" AS
SELECT a FROM u;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:v: dropped and made anew: a view cannot be changed in place
DROP VIEW "v";

CREATE TABLE "t" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER,
  PRIMARY KEY ("id")
);

CREATE TABLE "c_new" (
  "t" INTEGER,
  FOREIGN KEY ("t") REFERENCES "t" ("id")
);

-- rewrite: table:c: every row is copied into the table made anew
-- may-fail: table:c: fails where a row does not fit what is new
INSERT INTO "c_new" (rowid, "t")
SELECT rowid, "t" FROM "c";
DROP TABLE "c";
ALTER TABLE "c_new" RENAME TO "c";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');

CREATE VIEW "v" AS
SELECT a FROM t;

-- data-loss: table:u: the table and its rows are gone
DROP TABLE "u";
CREATE INDEX "i" ON "t" ("a");

-- outside

PRAGMA foreign_keys = ON;
