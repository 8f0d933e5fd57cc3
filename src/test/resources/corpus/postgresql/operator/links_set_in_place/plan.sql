-- from.sql to to.sql

ALTER OPERATOR app.!==(integer, integer) SET (NEGATOR = OPERATOR(app.===));
ALTER OPERATOR app.<<<(integer, integer) SET (COMMUTATOR = OPERATOR(app.>>>));
ALTER OPERATOR app.===(integer, integer) SET (COMMUTATOR = OPERATOR(app.===));
ALTER OPERATOR app.===(integer, integer) SET (NEGATOR = OPERATOR(app.!==));
ALTER OPERATOR app.===(integer, integer) SET (HASHES);
ALTER OPERATOR app.===(integer, integer) SET (MERGES);
ALTER OPERATOR app.>>>(integer, integer) SET (COMMUTATOR = OPERATOR(app.<<<));

-- to.sql to from.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.<<<(integer, integer), which changes or goes
DROP VIEW app.v;

-- rebuild: operator:app.!==(integer, integer): dropped and made anew: an operator cannot be given another negator in place
DROP OPERATOR app.!==(integer, integer);

-- rebuild: operator:app.<<<(integer, integer): dropped and made anew: an operator cannot be given another commutator in place
DROP OPERATOR app.<<<(integer, integer);

-- rebuild: operator:app.===(integer, integer): dropped and made anew: an operator cannot be given another commutator in place
DROP OPERATOR app.===(integer, integer);

-- rebuild: operator:app.>>>(integer, integer): dropped and made anew: an operator cannot be given another commutator in place
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
