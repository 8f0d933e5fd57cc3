-- from.sql to to.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.first(integer), which changes or goes
DROP VIEW app.v;

-- rebuild: aggregate:app.first(integer): dropped and made anew: it needs app.<<<(integer, integer), which changes or goes
DROP AGGREGATE app.first(integer);

-- rebuild: operator:app.<<<(integer, integer): dropped and made anew: an operator's function cannot be changed in place
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

-- rebuild: view:app.v: dropped and made anew: it needs app.first(integer), which changes or goes
DROP VIEW app.v;

-- rebuild: aggregate:app.first(integer): dropped and made anew: it needs app.<<<(integer, integer), which changes or goes
DROP AGGREGATE app.first(integer);

-- rebuild: operator:app.<<<(integer, integer): dropped and made anew: an operator's function cannot be changed in place
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
