-- from.sql to to.sql

-- body-change: function:app.absolute(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.absolute(integer)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$int4um$function$;

CREATE OR REPLACE FUNCTION app.runs()
 RETURNS language_handler
 LANGUAGE c
AS '$libdir/plpgsql', $function$plpgsql_call_handler$function$;

-- to.sql to from.sql

-- body-change: function:app.absolute(integer): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.absolute(integer)
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$int4abs$function$;
DROP FUNCTION app.runs();
