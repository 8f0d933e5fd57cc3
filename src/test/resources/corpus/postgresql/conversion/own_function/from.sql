CREATE SCHEMA app;
CREATE FUNCTION app.conv(integer, integer, cstring, internal, integer, boolean) RETURNS integer
  LANGUAGE c STRICT AS '$libdir/utf8_and_iso8859_1', 'utf8_to_iso8859_1';
