CREATE SCHEMA app;
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer);
CREATE FUNCTION app.asks(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n OPERATOR(app.===) 1';
CREATE FUNCTION app.asks_too(n integer) RETURNS boolean LANGUAGE sql BEGIN ATOMIC SELECT n OPERATOR(app.===) 1; END;
