CREATE SCHEMA app;
CREATE FUNCTION app.less(a integer, b date) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a < b - date ''2000-01-01''';
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = integer, RIGHTARG = date);
ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD OPERATOR 1 app.<<< (integer, date);
