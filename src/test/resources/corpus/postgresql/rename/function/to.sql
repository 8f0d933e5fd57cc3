CREATE SCHEMA app;

-- @renamed from=twice
CREATE FUNCTION app.double_of(n integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT n * 2';
CREATE TABLE app.things (n integer DEFAULT app.double_of(2), CHECK (app.double_of(n) > 0));
CREATE INDEX twice_n ON app.things (app.double_of(n));
COMMENT ON FUNCTION app.double_of(integer) IS 'times two';
