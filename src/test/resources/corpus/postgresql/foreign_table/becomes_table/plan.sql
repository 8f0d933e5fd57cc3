-- from.sql to to.sql

-- rebuild: view:app.seen: dropped and made anew: it needs app.far.id, which changes or goes
DROP VIEW app.seen;
DROP FOREIGN TABLE app.far;

CREATE TABLE app.far (
  id integer,
  note text
);

CREATE OR REPLACE VIEW app.seen AS
 SELECT id
   FROM app.far;

-- to.sql to from.sql

-- rebuild: view:app.seen: dropped and made anew: it needs app.far.id, which changes or goes
DROP VIEW app.seen;

-- data-loss: table:app.far: the table and its rows are gone
DROP TABLE app.far;

CREATE FOREIGN TABLE app.far (
  id integer,
  note text
)
  SERVER files;

CREATE OR REPLACE VIEW app.seen AS
 SELECT id
   FROM app.far;
