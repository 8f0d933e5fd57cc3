CREATE SCHEMA app;
CREATE FUNCTION app.takes(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'varchar_support';
