CREATE SCHEMA app;
CREATE FUNCTION app.takes(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'varchar_support';
CREATE FUNCTION app.takes_too(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'varchar_support';
CREATE FUNCTION app.gives(internal) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION app.takes(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'kept';
CREATE FUNCTION app.f(n integer) RETURNS integer TRANSFORM FOR TYPE integer LANGUAGE sql AS 'SELECT n';
