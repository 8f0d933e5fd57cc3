CREATE SCHEMA app;
CREATE FUNCTION app.takes(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'varchar_support';
CREATE FUNCTION app.gives(internal) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
