CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE FUNCTION app.less(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a < b';
CREATE FUNCTION app.lesser(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a < b';
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = integer, RIGHTARG = integer);
CREATE AGGREGATE app.first(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = OPERATOR(app.<<<));
CREATE VIEW app.v AS SELECT app.first(a) AS first FROM app.t;
