-- from.sql to to.sql

ALTER TABLE "t" RENAME COLUMN "a" TO "z";

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" INTEGER,
  "g" INTEGER GENERATED ALWAYS AS (a + 1) VIRTUAL,
  PRIMARY KEY ("id"),
  UNIQUE ("a"),
  CHECK (a > 0)
);

-- rewrite: table:t: every row is copied into the table made anew
-- may-fail: table:t: fails where a row does not fit what is new
INSERT INTO "t_new" ("id")
SELECT "id" FROM "t";

-- data-loss: table:t/column:z: the column's values are gone
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

-- outside

PRAGMA foreign_keys = ON;
