CREATE SCHEMA app;
CREATE TYPE app.number;
CREATE FUNCTION app.number_in(cstring) RETURNS app.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION app.number_out(app.number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION app.number_out_too(app.number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE app.number (INPUT = app.number_in, OUTPUT = app.number_out, INTERNALLENGTH = 4, PASSEDBYVALUE);
COMMENT ON TYPE app.number IS 'kept';
COMMENT ON FUNCTION app.number_in(cstring) IS 'kept, too';
CREATE FUNCTION app.compared(a app.number, b app.number) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'btint4cmp';
CREATE OPERATOR CLASS app.numbers DEFAULT FOR TYPE app.number USING btree AS
  FUNCTION 1 app.compared(app.number, app.number);
CREATE TABLE app.t (id integer PRIMARY KEY, n app.number, many app.number[]);
CREATE VIEW app.v AS SELECT n FROM app.t;
