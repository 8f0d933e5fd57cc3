CREATE SCHEMA app;
CREATE FUNCTION app.conv(integer, integer, cstring, internal, integer, boolean) RETURNS integer
  LANGUAGE c STRICT AS '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM app.conv;
