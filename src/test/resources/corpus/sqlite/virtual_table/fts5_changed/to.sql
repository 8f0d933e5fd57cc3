CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
CREATE VIRTUAL TABLE f USING fts5(body, number UNINDEXED, tokenize = 'ascii');
CREATE VIEW found AS SELECT body, number FROM f WHERE f MATCH 'one';
CREATE TRIGGER kept AFTER INSERT ON t BEGIN INSERT INTO f (body, number) VALUES (new.a, new.id); END;
