CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE FUNCTION app.other(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a <> b';
CREATE FUNCTION app.less(a integer, b bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a < b';
CREATE FUNCTION app.more(a bigint, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a > b';
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = integer, RIGHTARG = bigint);
CREATE INDEX same ON app.t ((a OPERATOR(app.===) id));
