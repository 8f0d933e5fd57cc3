-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: table:t: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "d";
DROP TRIGGER IF EXISTS "r";

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER DEFAULT (1),
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" ("id", "a", "b")
SELECT "id", "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";
CREATE TRIGGER "d" AFTER DELETE ON t BEGIN INSERT INTO log VALUES ('out'); END;
CREATE TRIGGER "r" AFTER INSERT ON t BEGIN INSERT INTO log VALUES ('in'); END;

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: table:t: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "d";
DROP TRIGGER IF EXISTS "r";

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" TEXT,
  "b" INTEGER,
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" ("id", "a", "b")
SELECT "id", "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";
CREATE TRIGGER "d" AFTER DELETE ON t BEGIN INSERT INTO log VALUES ('out'); END;
CREATE TRIGGER "r" AFTER INSERT ON t BEGIN INSERT INTO log VALUES ('in'); END;

-- outside

PRAGMA foreign_keys = ON;
