-- from.sql to to.sql

DROP VIEW "v";

-- data-loss: table:c: the table and its rows are gone
DROP TABLE "c";

-- data-loss: table:p: the table and its rows are gone
DROP TABLE "p";

-- to.sql to from.sql

CREATE TABLE "p" (
  "id" INTEGER,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("id")
);

CREATE TABLE "c" (
  "p" INTEGER,
  "t" INTEGER,
  FOREIGN KEY ("p") REFERENCES "p" ("id"),
  FOREIGN KEY ("t") REFERENCES "t" ("id")
);
CREATE INDEX "i" ON "c" ("p");

CREATE VIEW "v" AS
SELECT * FROM c;
