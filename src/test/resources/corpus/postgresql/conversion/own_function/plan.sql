-- from.sql to to.sql

-- body-change: function:app.conv(integer, integer, cstring, internal, integer, boolean): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.conv(integer, integer, cstring, internal, integer, boolean)
 RETURNS integer
 LANGUAGE c
 STRICT
AS '$libdir/utf8_and_iso8859_1', $function$iso8859_1_to_utf8$function$;
CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM app.conv;

-- to.sql to from.sql

DROP CONVERSION app.latin;

-- body-change: function:app.conv(integer, integer, cstring, internal, integer, boolean): calls in flight end with the old text, later ones run the new
CREATE OR REPLACE FUNCTION app.conv(integer, integer, cstring, internal, integer, boolean)
 RETURNS integer
 LANGUAGE c
 STRICT
AS '$libdir/utf8_and_iso8859_1', $function$utf8_to_iso8859_1$function$;
