CREATE SCHEMA app;
CREATE FUNCTION app.takes(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'varchar_support';
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION app.takes(internal));
CREATE FUNCTION app.f(n integer) RETURNS integer TRANSFORM FOR TYPE integer LANGUAGE sql AS 'SELECT n';
CREATE PROCEDURE app.p(n integer) TRANSFORM FOR TYPE integer LANGUAGE sql AS 'SELECT n';
