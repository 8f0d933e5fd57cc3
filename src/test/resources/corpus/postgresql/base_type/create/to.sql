CREATE SCHEMA app;
CREATE TYPE app.number;
CREATE FUNCTION app.number_in(cstring) RETURNS app.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION app.number_out(app.number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION app.number_recv(internal) RETURNS app.number LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE FUNCTION app.number_send(app.number) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
CREATE TYPE app.number (INPUT = app.number_in, OUTPUT = app.number_out, RECEIVE = app.number_recv,
  SEND = app.number_send, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4, CATEGORY = 'N', DEFAULT = '7');
COMMENT ON TYPE app.number IS 'a number';
GRANT USAGE ON TYPE app.number TO pg_monitor;
REVOKE USAGE ON TYPE app.number FROM PUBLIC;
CREATE FUNCTION app.same(a app.number, b app.number) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq';
CREATE FUNCTION app.compared(a app.number, b app.number) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'btint4cmp';
CREATE OPERATOR app.= (FUNCTION = app.same, LEFTARG = app.number, RIGHTARG = app.number, COMMUTATOR = OPERATOR(app.=));
CREATE OPERATOR CLASS app.numbers DEFAULT FOR TYPE app.number USING btree AS
  OPERATOR 3 app.=, FUNCTION 1 app.compared(app.number, app.number);
CREATE CAST (app.number AS integer) WITHOUT FUNCTION AS IMPLICIT;
CREATE TABLE app.t (id app.number PRIMARY KEY, many app.number[]);
CREATE VIEW app.v AS SELECT id::integer + 1 AS next FROM app.t;
CREATE DOMAIN app.small AS app.number CHECK (VALUE::integer < 10);
CREATE TYPE app.shell;
COMMENT ON TYPE app.shell IS 'a name';
