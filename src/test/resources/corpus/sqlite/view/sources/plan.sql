-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:v: dropped and made anew: it needs a, which changes or goes
DROP VIEW "v";

-- rebuild: table:t: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "r";

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER,
  "c" DEFAULT (1),
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" ("id", "a", "b")
SELECT "id", "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

CREATE TABLE "a_new" (
  "x" TEXT
);

-- rewrite: table:a: every row is copied into the table made anew
INSERT INTO "a_new" (rowid, "x")
SELECT rowid, "x" FROM "a";
DROP TABLE "a";
ALTER TABLE "a_new" RENAME TO "a";

CREATE TABLE "log_new" (
  "w" NOT NULL
);

-- rewrite: table:log: every row is copied into the table made anew
-- may-fail: table:log: fails where a row does not fit what is new
INSERT INTO "log_new" (rowid, "w")
SELECT rowid, "w" FROM "log";
DROP TABLE "log";
ALTER TABLE "log_new" RENAME TO "log";

CREATE TABLE "p_new" (
  "id" INTEGER,
  "name" TEXT,
  PRIMARY KEY ("id")
);

-- rewrite: table:p: every row is copied into the table made anew
INSERT INTO "p_new" ("id", "name")
SELECT "id", "name" FROM "p";
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";
CREATE TRIGGER "r" AFTER INSERT ON t BEGIN UPDATE OR IGNORE log SET w = 1; REPLACE INTO a SELECT id FROM p; END;

CREATE VIEW "v" AS
SELECT a FROM main.t, (SELECT name FROM p) JOIN (a) ON x = t.id, p AS q WHERE b IN a;

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:v: dropped and made anew: it needs a, which changes or goes
DROP VIEW "v";

-- rebuild: table:t/trigger:r: dropped and made anew: it needs a, which changes or goes
DROP TRIGGER "r";

CREATE TABLE "a_new" (
  "x" INTEGER
);

-- rewrite: table:a: every row is copied into the table made anew
INSERT INTO "a_new" (rowid, "x")
SELECT rowid, "x" FROM "a";
DROP TABLE "a";
ALTER TABLE "a_new" RENAME TO "a";

CREATE TABLE "log_new" (
  "w"
);

-- rewrite: table:log: every row is copied into the table made anew
INSERT INTO "log_new" (rowid, "w")
SELECT rowid, "w" FROM "log";
DROP TABLE "log";
ALTER TABLE "log_new" RENAME TO "log";

CREATE TABLE "p_new" (
  "id" INTEGER,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("id")
);

-- rewrite: table:p: every row is copied into the table made anew
-- may-fail: table:p: fails where a row does not fit what is new
INSERT INTO "p_new" ("id", "name")
SELECT "id", "name" FROM "p";
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";
CREATE TRIGGER "r" AFTER INSERT ON t BEGIN UPDATE OR IGNORE log SET w = 1; REPLACE INTO a SELECT id FROM p; END;

CREATE VIEW "v" AS
SELECT a FROM main.t, (SELECT name FROM p) JOIN (a) ON x = t.id, p AS q WHERE b IN a;

-- data-loss: table:t/column:c: the column's values are gone
ALTER TABLE "t" DROP COLUMN "c";

-- outside

PRAGMA foreign_keys = ON;
