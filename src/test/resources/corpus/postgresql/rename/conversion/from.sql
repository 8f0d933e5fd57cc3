CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=latin
CREATE CONVERSION app.western FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- @renamed from=core.back
CREATE CONVERSION app.back FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
