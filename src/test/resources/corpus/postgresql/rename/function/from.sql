CREATE SCHEMA app;

-- @renamed from=double_of(integer)
CREATE FUNCTION app.twice(n integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT n * 2';
CREATE TABLE app.things (n integer DEFAULT app.twice(2), CHECK (app.twice(n) > 0));
CREATE INDEX twice_n ON app.things (app.twice(n));
COMMENT ON FUNCTION app.twice(integer) IS 'times two';
