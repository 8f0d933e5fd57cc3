-- from.sql to to.sql

CREATE SCHEMA app;

CREATE TABLE app.y (
  more integer
);

CREATE TABLE app.z (
  id integer NOT NULL,
  a text DEFAULT 'x'::text,
  CONSTRAINT c CHECK ((id > 0))
);

CREATE TABLE app.b (
  id integer NOT NULL,
  a text DEFAULT 'x'::text,
  more integer,
  own text,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT c CHECK ((id > 0))
);
ALTER TABLE app.b INHERIT app.y;
ALTER TABLE app.b INHERIT app.z;

CREATE TABLE app.c (
  id integer NOT NULL,
  a text DEFAULT 'x'::text,
  more integer,
  own text,
  CONSTRAINT c CHECK ((id > 0))
);
ALTER TABLE app.c INHERIT app.b;

-- to.sql to from.sql

-- data-loss: table:app.c: the table and its rows are gone
DROP TABLE app.c;

-- data-loss: table:app.b: the table and its rows are gone
DROP TABLE app.b;

-- data-loss: table:app.y: the table and its rows are gone
DROP TABLE app.y;

-- data-loss: table:app.z: the table and its rows are gone
DROP TABLE app.z;
DROP SCHEMA app;
