CREATE SCHEMA app;
CREATE TYPE app.number;
CREATE FUNCTION app.number_in(text cstring) RETURNS app.number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION app.number_out(n app.number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE app.number (INPUT = app.number_in, OUTPUT = app.number_out, INTERNALLENGTH = 4, PASSEDBYVALUE);
CREATE TABLE app.t (id integer PRIMARY KEY, n app.number);
