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
  own text,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT c CHECK ((id > 0))
) INHERITS (app.z, app.y);

CREATE TABLE app.c (
  CONSTRAINT c CHECK ((id > 0))
) INHERITS (app.b);

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
