-- from.sql to to.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:search: dropped and made anew: it needs f, which changes or goes
DROP VIEW "search";

-- rebuild: table:docs: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "docs_ad";
DROP TRIGGER IF EXISTS "docs_ai";

-- data-loss: virtual table:f: the index of docs is gone
-- rebuild: virtual table:f: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "f";

CREATE TABLE "docs_new" (
  "id" INTEGER,
  "title" TEXT,
  "body" TEXT DEFAULT (1 + 1) NOT NULL,
  PRIMARY KEY ("id"),
  CHECK (length(title) < 99)
);

-- rewrite: table:docs: every row is copied into the table made anew
-- may-fail: table:docs: fails where a row does not fit what is new
INSERT INTO "docs_new" ("id", "title")
SELECT "id", "title" FROM "docs";
DROP TABLE "docs";
ALTER TABLE "docs_new" RENAME TO "docs";
CREATE VIRTUAL TABLE "f" USING fts5(title, body, content=docs, content_rowid=id, tokenize = porter);

-- full-scan: virtual table:f: every row is indexed
INSERT INTO "f" ("f") VALUES ('rebuild');

CREATE TRIGGER "docs_ad" AFTER DELETE ON docs BEGIN
  INSERT INTO f (f, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE TRIGGER "docs_ai" AFTER INSERT ON docs BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;

CREATE VIEW "search" AS
SELECT rowid AS id, title FROM f;

-- outside

PRAGMA foreign_keys = ON;

-- to.sql to from.sql

-- outside

PRAGMA foreign_keys = OFF;

-- together

-- rebuild: view:search: dropped and made anew: it needs f, which changes or goes
DROP VIEW "search";

-- rebuild: table:docs: dropped and made anew: its rows are copied
DROP TRIGGER IF EXISTS "docs_ad";
DROP TRIGGER IF EXISTS "docs_ai";

-- data-loss: virtual table:f: the index of docs is gone
-- rebuild: virtual table:f: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "f";

CREATE TABLE "docs_new" (
  "id" INTEGER,
  "title" TEXT,
  PRIMARY KEY ("id")
);

-- rewrite: table:docs: every row is copied into the table made anew
INSERT INTO "docs_new" ("id", "title")
SELECT "id", "title" FROM "docs";

-- data-loss: table:docs/column:body: the column's values are gone
DROP TABLE "docs";
ALTER TABLE "docs_new" RENAME TO "docs";
CREATE VIRTUAL TABLE "f" USING fts5(title, content=docs, content_rowid=id);

-- full-scan: virtual table:f: every row is indexed
INSERT INTO "f" ("f") VALUES ('rebuild');

CREATE TRIGGER "docs_ad" AFTER DELETE ON docs BEGIN
  INSERT INTO f (f, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE TRIGGER "docs_ai" AFTER INSERT ON docs BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;

CREATE VIEW "search" AS
SELECT rowid AS id, title FROM f;

-- outside

PRAGMA foreign_keys = ON;
