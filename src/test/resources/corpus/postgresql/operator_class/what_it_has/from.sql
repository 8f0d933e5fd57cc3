CREATE SCHEMA app;
CREATE OPERATOR FAMILY app.numbers USING btree;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer);
CREATE OPERATOR CLASS app.down FOR TYPE integer USING btree FAMILY app.numbers AS
  OPERATOR 1 >, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer);
COMMENT ON OPERATOR CLASS app.down USING btree IS 'kept';
CREATE INDEX i ON app.t (a app.down);
