-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:c: dropped and made anew: it needs a, which changes or goes
DROP VIEW "c";

-- rebuild: view:b: dropped and made anew: it needs a, which changes or goes
DROP VIEW "b";

-- rebuild: view:a: dropped and made anew: it needs t, which changes or goes
DROP VIEW "a";

CREATE TABLE "t_new" (
  "id" INTEGER,
  "a" TEXT,
  "b" TEXT,
  PRIMARY KEY ("id")
);

-- rewrite: table:t: every row is copied into the table made anew
INSERT INTO "t_new" ("id", "a", "b")
SELECT "id", "a", "b" FROM "t";
DROP TABLE "t";
ALTER TABLE "t_new" RENAME TO "t";

CREATE VIEW "a" AS
SELECT id, b FROM t;

CREATE VIEW "b" AS
SELECT id FROM a;

CREATE VIEW "c" AS
SELECT * FROM b JOIN a USING (id);

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:c: dropped and made anew: it needs a, which changes or goes
DROP VIEW "c";

-- rebuild: view:b: dropped and made anew: it needs a, which changes or goes
DROP VIEW "b";

-- rebuild: view:a: dropped and made anew: it needs t, which changes or goes
DROP VIEW "a";

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

CREATE VIEW "a" AS
SELECT id, b FROM t;

CREATE VIEW "b" AS
SELECT id FROM a;

CREATE VIEW "c" AS
SELECT * FROM b JOIN a USING (id);

-- outside

PRAGMA foreign_keys = ON;
