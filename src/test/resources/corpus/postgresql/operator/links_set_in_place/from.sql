-- needs 17
CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE FUNCTION app.less(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a < b';
CREATE FUNCTION app.more(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a > b';
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE FUNCTION app.other(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a <> b';
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR app.>>> (FUNCTION = app.more, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR app.!== (FUNCTION = app.other, LEFTARG = integer, RIGHTARG = integer);
CREATE VIEW app.v AS SELECT id FROM app.t WHERE a OPERATOR(app.===) id OR a OPERATOR(app.<<<) id;
