-- from.sql to to.sql

-- body-change: function:app.series(integer, integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.series(a integer, b integer)
 RETURNS SETOF integer
 LANGUAGE internal
 IMMUTABLE STRICT COST 2 ROWS 5 SUPPORT generate_series_int4_support
AS $function$generate_series_int4$function$;

-- to.sql to from.sql

-- body-change: function:app.series(integer, integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.series(a integer, b integer)
 RETURNS SETOF integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$generate_series_int4$function$;
