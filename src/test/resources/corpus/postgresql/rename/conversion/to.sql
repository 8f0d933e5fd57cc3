CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=western
CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- @renamed from=app.back
CREATE CONVERSION core.back FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
