CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer, b text);
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE FUNCTION app.other(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a <> b';
CREATE FUNCTION app.same_text(a integer, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a::text = b';
CREATE FUNCTION app.text_same(b text, a integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a::text = b';
CREATE FUNCTION app.half(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a / 2';
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = OPERATOR(app.===),
  NEGATOR = OPERATOR(app.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR app.!== (FUNCTION = app.other, LEFTARG = integer, RIGHTARG = integer,
  COMMUTATOR = OPERATOR(app.!==), NEGATOR = OPERATOR(app.===));
CREATE OPERATOR app.=== (FUNCTION = app.same_text, LEFTARG = integer, RIGHTARG = text, COMMUTATOR = OPERATOR(app.===));
CREATE OPERATOR app.=== (FUNCTION = app.text_same, LEFTARG = text, RIGHTARG = integer, COMMUTATOR = OPERATOR(app.===));
CREATE OPERATOR app.@/ (FUNCTION = app.half, RIGHTARG = integer);
COMMENT ON OPERATOR app.=== (integer, integer) IS 'the same';
COMMENT ON OPERATOR app.@/ (NONE, integer) IS 'half';
CREATE VIEW app.v AS SELECT id, a OPERATOR(app.===) id AS same, OPERATOR(app.@/) a AS half FROM app.t
  WHERE a OPERATOR(app.===) b;
