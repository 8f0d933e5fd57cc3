CREATE SCHEMA app;
CREATE FUNCTION app.takes(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'varchar_support';
CREATE FUNCTION app.gives(internal) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION app.takes(internal), TO SQL WITH FUNCTION app.gives(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE plpgsql IS 'as it is';
CREATE TRANSFORM FOR point LANGUAGE sql (FROM SQL WITH FUNCTION app.takes(internal));
