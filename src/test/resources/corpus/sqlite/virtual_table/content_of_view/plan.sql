-- from.sql to to.sql

-- data-loss: virtual table:b: the index of y is gone
-- rebuild: virtual table:b: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "b";

-- rebuild: view:y: dropped and made anew: a view cannot be changed in place
DROP VIEW "y";

CREATE VIEW "y" AS
SELECT id, upper(a) AS title, 5 AS five FROM t;
CREATE VIRTUAL TABLE "b" USING fts5(title, five, content=y, content_rowid=id);

-- full-scan: virtual table:b: every row is indexed
INSERT INTO "b" ("b") VALUES ('rebuild');

-- to.sql to from.sql

-- data-loss: virtual table:b: the index of y is gone
-- rebuild: virtual table:b: dropped and made anew: a virtual table cannot be changed in place
DROP TABLE "b";

-- rebuild: view:y: dropped and made anew: a view cannot be changed in place
DROP VIEW "y";

CREATE VIEW "y" AS
SELECT id, upper(a) AS title FROM t;
CREATE VIRTUAL TABLE "b" USING fts5(title, content=y, content_rowid=id);

-- full-scan: virtual table:b: every row is indexed
INSERT INTO "b" ("b") VALUES ('rebuild');
