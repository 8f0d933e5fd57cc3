CREATE SCHEMA app;
CREATE TYPE app.pair AS (a integer, b integer);
CREATE FUNCTION app.hashed(a app.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).a';
CREATE FUNCTION app.hashed_too(a app.pair) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (a).b';
CREATE TABLE app.t (id integer PRIMARY KEY, p app.pair);
CREATE OPERATOR CLASS app.one DEFAULT FOR TYPE app.pair USING hash AS
  OPERATOR 1 = (record, record), FUNCTION 1 app.hashed(app.pair);
CREATE OPERATOR CLASS app.two FOR TYPE app.pair USING hash AS
  OPERATOR 1 = (record, record), FUNCTION 1 app.hashed_too(app.pair);
CREATE INDEX i ON app.t USING hash (p);
