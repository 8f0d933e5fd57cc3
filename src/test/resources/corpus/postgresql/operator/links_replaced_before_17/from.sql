CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE FUNCTION app.other(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a <> b';
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer, HASHES, MERGES,
  COMMUTATOR = OPERATOR(app.===), NEGATOR = OPERATOR(app.!==));
CREATE OPERATOR app.!== (FUNCTION = app.other, LEFTARG = integer, RIGHTARG = integer, NEGATOR = OPERATOR(app.===));
COMMENT ON OPERATOR app.=== (integer, integer) IS 'kept';
CREATE VIEW app.v AS SELECT id FROM app.t WHERE a OPERATOR(app.===) id;
COMMENT ON VIEW app.v IS 'kept, too';
