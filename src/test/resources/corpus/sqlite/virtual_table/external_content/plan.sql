-- from.sql to to.sql

ALTER TABLE "docs" ADD COLUMN "tags" TEXT;
CREATE VIRTUAL TABLE "a_index" USING fts5(title, body, tags, content='docs', content_rowid='id');

-- full-scan: virtual table:a_index: every row is indexed
INSERT INTO "a_index" ("a_index") VALUES ('rebuild');

CREATE TRIGGER "docs_ad" AFTER DELETE ON docs BEGIN
  INSERT INTO a_index (a_index, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
END;

CREATE TRIGGER "docs_ai" AFTER INSERT ON docs BEGIN
  INSERT INTO a_index (rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
END;

CREATE TRIGGER "docs_au" AFTER UPDATE ON docs BEGIN
  INSERT INTO a_index (a_index, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
  INSERT INTO a_index (rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
END;
CREATE VIRTUAL TABLE "terms" USING fts5vocab(a_index, row);

CREATE VIEW "search" AS
SELECT d.id, d.title FROM a_index JOIN docs d ON d.id = a_index.rowid;

-- to.sql to from.sql

DROP VIEW "search";

-- data-loss: virtual table:terms: the virtual table and its rows are gone
DROP TABLE "terms";
DROP TRIGGER "docs_ad";
DROP TRIGGER "docs_ai";
DROP TRIGGER "docs_au";

-- data-loss: virtual table:a_index: the index of docs is gone
DROP TABLE "a_index";

-- data-loss: table:docs/column:tags: the column's values are gone
ALTER TABLE "docs" DROP COLUMN "tags";
