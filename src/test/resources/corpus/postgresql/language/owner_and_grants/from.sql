CREATE SCHEMA app;
CREATE FUNCTION app.runs() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE plx HANDLER app.runs;
GRANT USAGE ON LANGUAGE plx TO pg_monitor;
