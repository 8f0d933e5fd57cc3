-- from.sql to to.sql

CREATE VIRTUAL TABLE "the words" USING fts5("a b", body UNINDEXED, tokenize = 'porter unicode61', prefix='2,3');
CREATE TRIGGER "kept" AFTER INSERT ON t BEGIN INSERT INTO "the words" ("a b", body) VALUES (new.a, new.id); END;

CREATE VIEW "found" AS
SELECT "a b" FROM "the words" WHERE "the words" MATCH 'one' ORDER BY rank;

-- to.sql to from.sql

DROP VIEW "found";
DROP TRIGGER "kept";

-- data-loss: virtual table:the words: the virtual table and its rows are gone
DROP TABLE "the words";
