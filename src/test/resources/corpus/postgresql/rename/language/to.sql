CREATE SCHEMA app;
CREATE FUNCTION app.runs() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
-- @renamed from=plx
CREATE LANGUAGE ply HANDLER app.runs;
CREATE FUNCTION app.f(n integer) RETURNS integer LANGUAGE ply AS 'BEGIN RETURN n; END';
