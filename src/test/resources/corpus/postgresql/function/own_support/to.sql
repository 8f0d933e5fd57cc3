CREATE SCHEMA app;
CREATE FUNCTION app.helps(internal) RETURNS internal LANGUAGE internal AS 'generate_series_int4_support';
CREATE FUNCTION app.series(a integer, b integer) RETURNS SETOF integer LANGUAGE internal IMMUTABLE STRICT
  SUPPORT app.helps AS 'generate_series_int4';
COMMENT ON FUNCTION app.helps(internal) IS 'guesses';
GRANT EXECUTE ON FUNCTION app.series(integer, integer) TO pg_monitor;
