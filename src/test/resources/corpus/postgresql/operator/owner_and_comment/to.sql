CREATE SCHEMA app;
CREATE FUNCTION app.same(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = integer, RIGHTARG = integer);
ALTER OPERATOR app.=== (integer, integer) OWNER TO pg_monitor;
COMMENT ON OPERATOR app.=== (integer, integer) IS 'two';
