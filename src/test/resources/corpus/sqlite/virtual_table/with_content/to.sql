CREATE TABLE other (a TEXT);
CREATE TABLE z (id INTEGER PRIMARY KEY, title TEXT);
CREATE VIEW y AS SELECT id, upper(title) AS title FROM z;
CREATE VIRTUAL TABLE a USING fts4(content="Z", order=desc);
CREATE VIRTUAL TABLE b USING fts5(title, content=y, content_rowid=id);
CREATE VIRTUAL TABLE plain USING fts3;
CREATE TRIGGER kept AFTER INSERT ON z BEGIN INSERT INTO a (docid, title) VALUES (new.id, new.title); END;
