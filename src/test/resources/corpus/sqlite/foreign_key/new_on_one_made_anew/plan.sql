-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- data-loss: table:gone: the table and its rows are gone
DROP TABLE "gone";

CREATE TABLE "p_new" (
  "id" INTEGER,
  "note" TEXT NOT NULL,
  "code" TEXT,
  PRIMARY KEY ("id"),
  UNIQUE ("code")
);

CREATE TABLE "made" (
  "p" INTEGER,
  "code" TEXT,
  FOREIGN KEY ("code") REFERENCES "p" ("code"),
  FOREIGN KEY ("p") REFERENCES "p" ("id")
);

-- rewrite: table:p: every row is copied into the table made anew
-- may-fail: table:p: fails where a row does not fit what is new
INSERT INTO "p_new" ("id", "note")
SELECT "id", "note" FROM "p";
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- data-loss: table:made: the table and its rows are gone
DROP TABLE "made";

CREATE TABLE "p_new" (
  "id" INTEGER,
  "note" TEXT,
  PRIMARY KEY ("id")
);

CREATE TABLE "gone" (
  "p" INTEGER,
  FOREIGN KEY ("p") REFERENCES "p" ("id")
);

-- rewrite: table:p: every row is copied into the table made anew
INSERT INTO "p_new" ("id", "note")
SELECT "id", "note" FROM "p";

-- data-loss: table:p/column:code: the column's values are gone
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";

-- outside

PRAGMA foreign_keys = ON;
