-- from.sql to to.sql

-- rebuild: view:found: dropped and made anew: a view cannot be changed in place
DROP VIEW "found";

-- rebuild: table:t/trigger:kept: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "kept";

-- data-loss: virtual table:f: the virtual table and its rows are gone
-- rebuild: virtual table:f: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "f";
CREATE VIRTUAL TABLE "f" USING fts5(body, number UNINDEXED, tokenize = 'ascii');
CREATE TRIGGER "kept" AFTER INSERT ON t BEGIN INSERT INTO f (body, number) VALUES (new.a, new.id); END;

CREATE VIEW "found" AS
SELECT body, number FROM f WHERE f MATCH 'one';

-- to.sql to from.sql

-- rebuild: view:found: dropped and made anew: a view cannot be changed in place
DROP VIEW "found";

-- rebuild: table:t/trigger:kept: dropped and made anew: a trigger cannot be changed in place
DROP TRIGGER "kept";

-- data-loss: virtual table:f: the virtual table and its rows are gone
-- rebuild: virtual table:f: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "f";
CREATE VIRTUAL TABLE "f" USING fts5(body, tokenize = 'porter');
CREATE TRIGGER "kept" AFTER INSERT ON t BEGIN INSERT INTO f (body) VALUES (new.a); END;

CREATE VIEW "found" AS
SELECT body FROM f WHERE f MATCH 'one';
