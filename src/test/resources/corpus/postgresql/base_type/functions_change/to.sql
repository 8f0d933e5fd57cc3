CREATE SCHEMA app;
CREATE TYPE app.number;
CREATE FUNCTION app.number_in(cstring) RETURNS app.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION app.number_out(app.number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION app.number_send(app.number) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
CREATE FUNCTION app.mod_in(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
CREATE FUNCTION app.mod_out(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
CREATE FUNCTION app.analyzed(internal) RETURNS boolean LANGUAGE internal STRICT AS 'array_typanalyze';
CREATE FUNCTION app.number_recv(internal) RETURNS app.number LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE TYPE app.number (INPUT = app.number_in, OUTPUT = app.number_out, RECEIVE = app.number_recv,
  TYPMOD_IN = app.mod_in, TYPMOD_OUT = app.mod_out, ANALYZE = app.analyzed, SUBSCRIPT = raw_array_subscript_handler,
  INTERNALLENGTH = 4, PASSEDBYVALUE);
ALTER TYPE app.number OWNER TO pg_monitor;
COMMENT ON TYPE app.number IS 'two';
CREATE TABLE app.t (id integer PRIMARY KEY, n app.number);
