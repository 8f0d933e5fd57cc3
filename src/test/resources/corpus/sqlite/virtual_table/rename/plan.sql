-- from.sql to to.sql

ALTER TABLE "f" RENAME TO "words";

-- rebuild: view:found: dropped and made anew: a view cannot be changed in place
DROP VIEW "found";

-- rebuild: table:t/trigger:kept: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "kept";
CREATE TRIGGER "kept" AFTER INSERT ON t BEGIN INSERT INTO words (body) VALUES (new.a); END;

CREATE VIEW "found" AS
SELECT body FROM words;

-- to.sql to from.sql

-- rebuild: view:found: dropped and made anew: a view cannot be changed in place
DROP VIEW "found";

-- rebuild: table:t/trigger:kept: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "kept";
CREATE VIRTUAL TABLE "f" USING fts5(body);
CREATE TRIGGER "kept" AFTER INSERT ON t BEGIN INSERT INTO f (body) VALUES (new.a); END;

CREATE VIEW "found" AS
SELECT body FROM f;

-- data-loss: virtual table:words: the virtual table and its rows are gone
DROP TABLE "words";
