CREATE SCHEMA app;
CREATE OPERATOR FAMILY app.numbers USING btree;
CREATE OPERATOR CLASS app.small FOR TYPE integer USING btree FAMILY app.numbers AS
  OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE INDEX i ON app.t (a app.small);
CREATE FUNCTION app.less(a integer, b bigint) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a < b';
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = integer, RIGHTARG = bigint);
ALTER OPERATOR FAMILY app.numbers USING btree ADD OPERATOR 1 app.<<< (integer, bigint);
