-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app.helps(internal)
 RETURNS internal
 LANGUAGE internal
AS $function$generate_series_int4_support$function$;
COMMENT ON FUNCTION app.helps(internal) IS 'guesses';

CREATE OR REPLACE FUNCTION app.series(a integer, b integer)
 RETURNS SETOF integer
 LANGUAGE internal
 IMMUTABLE STRICT SUPPORT app.helps
AS $function$generate_series_int4$function$;
GRANT EXECUTE ON FUNCTION app.series(integer, integer) TO pg_monitor;

-- to.sql to from.sql

DROP FUNCTION app.series(integer, integer);
DROP FUNCTION app.helps(internal);
