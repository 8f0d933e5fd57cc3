-- from.sql to to.sql

CREATE SCHEMA app;

CREATE TABLE app.t (
  a integer NOT NULL,
  b text NOT NULL,
  c text,
  CONSTRAINT "odd Name" PRIMARY KEY (b, a) INCLUDE (c) WITH (fillfactor=70) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON CONSTRAINT "odd Name" ON app.t IS 'odd';

CREATE TABLE app.u (
  id integer NOT NULL,
  CONSTRAINT u_pkey PRIMARY KEY (id)
);

-- to.sql to from.sql

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;

-- data-loss: table:app.u: the table and its rows are gone
DROP TABLE app.u;
DROP SCHEMA app;
