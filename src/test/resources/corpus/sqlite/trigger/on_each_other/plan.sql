-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: table:a/trigger:on_a: dropped and made anew: it needs a, which changes or goes
DROP TRIGGER "on_a";

-- rebuild: table:b/trigger:on_b: dropped and made anew: it needs b, which changes or goes
DROP TRIGGER "on_b";

-- rebuild: table:a: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "on_a";

-- rebuild: table:b: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "on_b";

CREATE TABLE "a_new" (
  "x" TEXT
);

-- rewrite: table:a: every row is copied into the table made anew
INSERT INTO "a_new" (rowid, "x")
SELECT rowid, "x" FROM "a";
DROP TABLE "a";
ALTER TABLE "a_new" RENAME TO "a";

CREATE TABLE "b_new" (
  "y" TEXT
);

-- rewrite: table:b: every row is copied into the table made anew
INSERT INTO "b_new" (rowid, "y")
SELECT rowid, "y" FROM "b";
DROP TABLE "b";
ALTER TABLE "b_new" RENAME TO "b";
CREATE TRIGGER "on_a" AFTER DELETE ON a BEGIN UPDATE b SET y = old.x; END;
CREATE TRIGGER "on_b" AFTER DELETE ON b BEGIN UPDATE a SET x = old.y; END;

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: table:a/trigger:on_a: dropped and made anew: it needs a, which changes or goes
DROP TRIGGER "on_a";

-- rebuild: table:b/trigger:on_b: dropped and made anew: it needs b, which changes or goes
DROP TRIGGER "on_b";

-- rebuild: table:a: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "on_a";

-- rebuild: table:b: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "on_b";

CREATE TABLE "a_new" (
  "x" INTEGER
);

-- rewrite: table:a: every row is copied into the table made anew
INSERT INTO "a_new" (rowid, "x")
SELECT rowid, "x" FROM "a";
DROP TABLE "a";
ALTER TABLE "a_new" RENAME TO "a";

CREATE TABLE "b_new" (
  "y" INTEGER
);

-- rewrite: table:b: every row is copied into the table made anew
INSERT INTO "b_new" (rowid, "y")
SELECT rowid, "y" FROM "b";
DROP TABLE "b";
ALTER TABLE "b_new" RENAME TO "b";
CREATE TRIGGER "on_a" AFTER DELETE ON a BEGIN UPDATE b SET y = old.x; END;
CREATE TRIGGER "on_b" AFTER DELETE ON b BEGIN UPDATE a SET x = old.y; END;

-- outside

PRAGMA foreign_keys = ON;
