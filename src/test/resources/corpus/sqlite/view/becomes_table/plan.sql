-- from.sql to to.sql

DROP VIEW "v";

CREATE TABLE "v" (
  "a" TEXT
);

-- to.sql to from.sql

-- data-loss: table:v: the table and its rows are gone
DROP TABLE "v";

CREATE VIEW "v" AS
SELECT a FROM t;
