CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
CREATE VIEW y AS SELECT id, upper(a) AS title, 5 AS five FROM t;
CREATE VIRTUAL TABLE b USING fts5(title, five, content=y, content_rowid=id);
