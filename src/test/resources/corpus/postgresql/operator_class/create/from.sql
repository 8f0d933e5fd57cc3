CREATE SCHEMA app;
CREATE TYPE app.pair AS (a integer, b integer);
CREATE FUNCTION app.less(a app.pair, b app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a < (b).a';
CREATE FUNCTION app.same(a app.pair, b app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a = (b).a';
CREATE FUNCTION app.more(a app.pair, b app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a > (b).a';
CREATE FUNCTION app.compared(a app.pair, b app.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a - (b).a';
CREATE FUNCTION app.hashed(a app.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a';
CREATE TABLE app.t (id integer PRIMARY KEY, p app.pair, q app.pair);
