-- from.sql to to.sql

CREATE CONVERSION app."Back" FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;
ALTER CONVERSION app."Back" OWNER TO pg_monitor;
CREATE DEFAULT CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
COMMENT ON CONVERSION app.latin IS 'to unicode';

-- to.sql to from.sql

DROP CONVERSION app."Back";
DROP CONVERSION app.latin;
