CREATE SCHEMA app;
CREATE FUNCTION app.less(a integer, b bigint) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a < b';
CREATE FUNCTION app.compared(a integer, b bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT btint48cmp(a, b)';
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = integer, RIGHTARG = bigint);
CREATE OPERATOR FAMILY app.numbers USING btree;
CREATE OPERATOR CLASS app.small FOR TYPE integer USING btree FAMILY app.numbers AS
  OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer), FUNCTION 2 btint4sortsupport(internal);
CREATE OPERATOR CLASS app.big FOR TYPE bigint USING btree FAMILY app.numbers AS
  OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint8cmp(bigint, bigint);
ALTER OPERATOR FAMILY app.numbers USING btree ADD OPERATOR 1 app.<<<(integer, bigint),
  FUNCTION 1 (integer, bigint) app.compared(integer, bigint), FUNCTION 4 (integer, integer) btequalimage(oid);
CREATE OPERATOR FAMILY app.empty USING gin;
COMMENT ON OPERATOR FAMILY app.numbers USING btree IS 'numbers';
