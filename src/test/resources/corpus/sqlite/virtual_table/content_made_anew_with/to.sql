CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT, body TEXT NOT NULL DEFAULT (1 + 1), CHECK (length(title) < 99));
CREATE VIRTUAL TABLE f USING fts5(title, body, content=docs, content_rowid=id, tokenize = porter);
CREATE TRIGGER docs_ai AFTER INSERT ON docs BEGIN INSERT INTO f (rowid, title) VALUES (new.id, new.title); END;
CREATE TRIGGER docs_ad AFTER DELETE ON docs BEGIN
  INSERT INTO f (f, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE VIEW search AS SELECT rowid AS id, title FROM f;
