CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer, RESTRICT = neqsel,
  JOIN = eqjoinsel);
CREATE VIEW app.v AS SELECT id FROM app.t WHERE a OPERATOR(app.===) id;
