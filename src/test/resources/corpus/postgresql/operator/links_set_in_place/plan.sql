-- from.sql to to.sql

ALTER OPERATOR app.!==(integer, integer) SET (NEGATOR = OPERATOR(app.===));
ALTER OPERATOR app.<<<(integer, integer) SET (COMMUTATOR = OPERATOR(app.>>>));
ALTER OPERATOR app.===(integer, integer) SET (COMMUTATOR = OPERATOR(app.===));
ALTER OPERATOR app.===(integer, integer) SET (NEGATOR = OPERATOR(app.!==));
ALTER OPERATOR app.===(integer, integer) SET (HASHES);
ALTER OPERATOR app.===(integer, integer) SET (MERGES);
ALTER OPERATOR app.>>>(integer, integer) SET (COMMUTATOR = OPERATOR(app.<<<));

-- to.sql to from.sql

DROP VIEW app.v;
DROP OPERATOR app.!==(integer, integer);
DROP OPERATOR app.<<<(integer, integer);
DROP OPERATOR app.===(integer, integer);
DROP OPERATOR app.>>>(integer, integer);

CREATE OPERATOR app.!== (
  FUNCTION = app.other,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OPERATOR app.<<< (
  FUNCTION = app.less,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OPERATOR app.=== (
  FUNCTION = app.same,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OPERATOR app.>>> (
  FUNCTION = app.more,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OR REPLACE VIEW app.v AS
 SELECT id
   FROM app.t
  WHERE ((a OPERATOR(app.===) id) OR (a OPERATOR(app.<<<) id));
