CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer GENERATED ALWAYS AS (abs(id)) STORED);
CREATE FUNCTION app.absolute(integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4um';
CREATE INDEX i ON app.t (app.absolute(id));
CREATE FUNCTION app.runs() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
