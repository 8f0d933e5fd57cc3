-- from.sql to to.sql

DROP VIEW app.v;
DROP OPERATOR app.!==(integer, integer);
DROP OPERATOR app.===(integer, integer);

CREATE OPERATOR app.!== (
  FUNCTION = app.other,
  LEFTARG = integer,
  RIGHTARG = integer
);

CREATE OPERATOR app.=== (
  FUNCTION = app.same,
  LEFTARG = integer,
  RIGHTARG = integer
);
COMMENT ON OPERATOR app.===(integer, integer) IS 'kept';

CREATE OR REPLACE VIEW app.v AS
 SELECT id
   FROM app.t
  WHERE (a OPERATOR(app.===) id);
COMMENT ON VIEW app.v IS 'kept, too';

-- to.sql to from.sql

ALTER OPERATOR app.!==(integer, integer) SET (NEGATOR = OPERATOR(app.===));
ALTER OPERATOR app.===(integer, integer) SET (COMMUTATOR = OPERATOR(app.===));
ALTER OPERATOR app.===(integer, integer) SET (NEGATOR = OPERATOR(app.!==));
ALTER OPERATOR app.===(integer, integer) SET (HASHES);
ALTER OPERATOR app.===(integer, integer) SET (MERGES);
