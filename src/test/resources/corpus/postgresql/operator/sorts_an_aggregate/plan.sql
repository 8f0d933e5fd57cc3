-- from.sql to to.sql

DROP VIEW app.v;
DROP AGGREGATE app.first(integer);
DROP OPERATOR app.<<<(integer, integer);

CREATE OPERATOR app.<<< (
  FUNCTION = app.lesser,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OR REPLACE AGGREGATE app.first(integer) (
  SFUNC = pg_catalog.int4smaller,
  STYPE = integer,
  SORTOP = OPERATOR(app.<<<)
);

CREATE OR REPLACE VIEW app.v AS
 SELECT app.first(a) AS first
   FROM app.t;

-- to.sql to from.sql

DROP VIEW app.v;
DROP AGGREGATE app.first(integer);
DROP OPERATOR app.<<<(integer, integer);

CREATE OPERATOR app.<<< (
  FUNCTION = app.less,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OR REPLACE AGGREGATE app.first(integer) (
  SFUNC = pg_catalog.int4smaller,
  STYPE = integer,
  SORTOP = OPERATOR(app.<<<)
);

CREATE OR REPLACE VIEW app.v AS
 SELECT app.first(a) AS first
   FROM app.t;
