CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT, tags TEXT);
CREATE VIRTUAL TABLE a_index USING fts5(title, body, tags, content='docs', content_rowid='id');
CREATE VIRTUAL TABLE terms USING fts5vocab(a_index, row);
CREATE TRIGGER docs_ai AFTER INSERT ON docs BEGIN
  INSERT INTO a_index (rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
END;
CREATE TRIGGER docs_ad AFTER DELETE ON docs BEGIN
  INSERT INTO a_index (a_index, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
END;
CREATE TRIGGER docs_au AFTER UPDATE ON docs BEGIN
  INSERT INTO a_index (a_index, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
  INSERT INTO a_index (rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
END;
CREATE VIEW search AS SELECT d.id, d.title FROM a_index JOIN docs d ON d.id = a_index.rowid;
