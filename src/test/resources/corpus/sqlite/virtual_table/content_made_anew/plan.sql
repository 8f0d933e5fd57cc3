-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: table:docs: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "docs_ad";
DROP TRIGGER IF EXISTS "docs_ai";

CREATE TABLE "docs_new" (
  "id" INTEGER,
  "title" TEXT,
  PRIMARY KEY ("id"),
  CHECK (length(title) < 99)
);

-- rewrite: table:docs: every row is copied into the table made anew
-- may-fail: table:docs: fails where a row does not fit what is new
INSERT INTO "docs_new" ("id", "title")
SELECT "id", "title" FROM "docs";
DROP TABLE "docs";
ALTER TABLE "docs_new" RENAME TO "docs";

CREATE TRIGGER "docs_ad" AFTER DELETE ON docs BEGIN
  INSERT INTO f (f, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE TRIGGER "docs_ai" AFTER INSERT ON docs BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: table:docs: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "docs_ad";
DROP TRIGGER IF EXISTS "docs_ai";

CREATE TABLE "docs_new" (
  "id" INTEGER,
  "title" TEXT,
  PRIMARY KEY ("id")
);

-- rewrite: table:docs: every row is copied into the table made anew
INSERT INTO "docs_new" ("id", "title")
SELECT "id", "title" FROM "docs";
DROP TABLE "docs";
ALTER TABLE "docs_new" RENAME TO "docs";

CREATE TRIGGER "docs_ad" AFTER DELETE ON docs BEGIN
  INSERT INTO f (f, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE TRIGGER "docs_ai" AFTER INSERT ON docs BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;

-- outside

PRAGMA foreign_keys = ON;
