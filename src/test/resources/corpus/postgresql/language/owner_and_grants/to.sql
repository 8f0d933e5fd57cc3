CREATE SCHEMA app;
CREATE FUNCTION app.runs() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE plx HANDLER app.runs;
ALTER LANGUAGE plx OWNER TO pg_monitor;
REVOKE USAGE ON LANGUAGE plx FROM PUBLIC;
GRANT USAGE ON LANGUAGE plx TO pg_read_all_data WITH GRANT OPTION;
