-- from.sql to to.sql

CREATE TABLE "z" (
  "id" INTEGER,
  "title" TEXT,
  PRIMARY KEY ("id")
);
CREATE VIRTUAL TABLE "a" USING fts4(content="Z", order=desc);
CREATE TRIGGER "kept" AFTER INSERT ON z BEGIN INSERT INTO a (docid, title) VALUES (new.id, new.title); END;
CREATE VIRTUAL TABLE "plain" USING fts3;

CREATE VIEW "y" AS
SELECT id, upper(title) AS title FROM z;
CREATE VIRTUAL TABLE "b" USING fts5(title, content=y, content_rowid=id);

-- to.sql to from.sql

-- data-loss: virtual table:b: the index of y is gone
DROP TABLE "b";
DROP VIEW "y";

-- data-loss: virtual table:plain: the virtual table and its rows are gone
DROP TABLE "plain";

-- data-loss: table:z: the table and its rows are gone
DROP TABLE "z";

-- data-loss: virtual table:a: the index of Z is gone
DROP TABLE "a";
