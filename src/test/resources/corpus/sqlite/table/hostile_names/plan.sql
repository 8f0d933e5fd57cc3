-- from.sql to to.sql

CREATE TABLE "drop table x; --" (
  "a b" TEXT,
  "c""d" INTEGER,
  "e f" INTEGER
);

CREATE TABLE "select" (
  "order" INTEGER,
  "from" TEXT,
  "it's" TEXT DEFAULT 'it''s',
  PRIMARY KEY ("order"),
  CHECK ("from" <> ']')
);
CREATE INDEX "an index" ON "select" ("order", "it's");

CREATE VIEW "a view" AS
SELECT "order", "from" FROM "select";

-- to.sql to from.sql

DROP VIEW "a view";

-- data-loss: table:drop table x; --: the table and its rows are gone
DROP TABLE "drop table x; --";

-- data-loss: table:select: the table and its rows are gone
DROP TABLE "select";
