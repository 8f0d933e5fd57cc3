-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:w_v: dropped and made anew: it needs v, which changes or goes
DROP VIEW "w_v";

-- rebuild: view:v: dropped and made anew: it needs p, which changes or goes
DROP VIEW "v";

-- rebuild: table:c/trigger:s: dropped and made anew: it needs p, which changes or goes
DROP TRIGGER "s";

-- rebuild: table:p: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "r";

CREATE TABLE "p_new" (
  "id" INTEGER,
  "a" TEXT DEFAULT 'none' NOT NULL,
  "b" INTEGER,
  PRIMARY KEY ("id" AUTOINCREMENT),
  CHECK (b >= 0)
);

-- rewrite: table:p: every row is copied into the table made anew
-- may-fail: table:p: fails where a row does not fit what is new
INSERT INTO "p_new" ("id", "a", "b")
SELECT "id", "a", "b" FROM "p";
DELETE FROM sqlite_sequence WHERE name = 'p_new';
UPDATE sqlite_sequence SET name = 'p_new' WHERE name = 'p';
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');
CREATE TRIGGER "s" AFTER INSERT ON c BEGIN UPDATE p SET b = b + 1 WHERE id = new.p; END;
CREATE UNIQUE INDEX "u" ON "p" ("a" COLLATE NOCASE);
CREATE INDEX "w" ON "p" ("b") WHERE b > 1;
CREATE TRIGGER "r" AFTER UPDATE ON p BEGIN DELETE FROM c WHERE p = old.id AND new.b = 0; END;

CREATE VIEW "v" AS
SELECT a, b FROM p;
CREATE TRIGGER "i" INSTEAD OF INSERT ON v BEGIN INSERT INTO p (a, b) VALUES (new.a, new.b); END;

CREATE VIEW "w_v" AS
SELECT a FROM v;

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:w_v: dropped and made anew: it needs v, which changes or goes
DROP VIEW "w_v";

-- rebuild: view:v: dropped and made anew: it needs p, which changes or goes
DROP VIEW "v";

-- rebuild: table:c/trigger:s: dropped and made anew: it needs p, which changes or goes
DROP TRIGGER "s";

-- rebuild: table:p: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "r";

CREATE TABLE "p_new" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER,
  PRIMARY KEY ("id" AUTOINCREMENT)
);

-- rewrite: table:p: every row is copied into the table made anew
INSERT INTO "p_new" ("id", "a", "b")
SELECT "id", "a", "b" FROM "p";
DELETE FROM sqlite_sequence WHERE name = 'p_new';
UPDATE sqlite_sequence SET name = 'p_new' WHERE name = 'p';
DROP TABLE "p";
ALTER TABLE "p_new" RENAME TO "p";

SELECT json_extract('{}', 'a row of ' || "table" || ' refers to none of ' || parent)
FROM pragma_foreign_key_check('c');
CREATE TRIGGER "s" AFTER INSERT ON c BEGIN UPDATE p SET b = b + 1 WHERE id = new.p; END;
CREATE UNIQUE INDEX "u" ON "p" ("a" COLLATE NOCASE);
CREATE INDEX "w" ON "p" ("b") WHERE b > 1;
CREATE TRIGGER "r" AFTER UPDATE ON p BEGIN DELETE FROM c WHERE p = old.id AND new.b = 0; END;

CREATE VIEW "v" AS
SELECT a, b FROM p;
CREATE TRIGGER "i" INSTEAD OF INSERT ON v BEGIN INSERT INTO p (a, b) VALUES (new.a, new.b); END;

CREATE VIEW "w_v" AS
SELECT a FROM v;

-- outside

PRAGMA foreign_keys = ON;
