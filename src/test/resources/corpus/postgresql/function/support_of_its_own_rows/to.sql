CREATE SCHEMA app;
CREATE FUNCTION app.series(a integer, b integer) RETURNS SETOF integer LANGUAGE internal IMMUTABLE STRICT
  ROWS 5 COST 2 SUPPORT generate_series_int4_support AS 'generate_series_int4';
CREATE VIEW app.v AS SELECT s FROM app.series(1, 3) AS s;
