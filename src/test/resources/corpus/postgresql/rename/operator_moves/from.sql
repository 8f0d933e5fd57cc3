CREATE SCHEMA app;
CREATE SCHEMA core;
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
-- @renamed from=core.===
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer);
CREATE VIEW app.v AS SELECT id FROM app.t WHERE a OPERATOR(app.===) id;
