CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
CREATE VIRTUAL TABLE IF NOT EXISTS main.[the words] USING FTS5 ( [a b] ,body UNINDEXED, -- why, not
  tokenize = 'porter unicode61', prefix='2,3');
CREATE VIEW found AS SELECT "a b" FROM "the words" WHERE "the words" MATCH 'one' ORDER BY rank;
CREATE TRIGGER kept AFTER INSERT ON t BEGIN INSERT INTO "the words" ("a b", body) VALUES (new.a, new.id); END;
