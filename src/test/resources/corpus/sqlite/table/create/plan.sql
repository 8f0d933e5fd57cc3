-- from.sql to to.sql

CREATE TABLE "kept" (
  "id" INTEGER,
  "t" TEXT NOT NULL,
  PRIMARY KEY ("id" AUTOINCREMENT)
);

CREATE TABLE "child" (
  "id" INTEGER,
  "p" INTEGER,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("p") REFERENCES "kept" ("id") ON DELETE CASCADE
);

CREATE TABLE "pair" (
  "a" INTEGER NOT NULL,
  "b" TEXT NOT NULL,
  PRIMARY KEY ("a", "b")
) WITHOUT ROWID;

CREATE TABLE "plain" (
  "a",
  "b" INT,
  "c" VARCHAR(20) DEFAULT 'x'
);

CREATE TABLE "sure" (
  "id" INTEGER,
  "r" REAL,
  "x" ANY,
  "d" BLOB,
  PRIMARY KEY ("id")
) STRICT;

-- to.sql to from.sql

-- data-loss: table:child: the table and its rows are gone
DROP TABLE "child";

-- data-loss: table:kept: the table and its rows are gone
DROP TABLE "kept";

-- data-loss: table:pair: the table and its rows are gone
DROP TABLE "pair";

-- data-loss: table:plain: the table and its rows are gone
DROP TABLE "plain";

-- data-loss: table:sure: the table and its rows are gone
DROP TABLE "sure";
