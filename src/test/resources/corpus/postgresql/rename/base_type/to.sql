CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=app.number
CREATE TYPE core.figure;
CREATE FUNCTION app.number_in(cstring) RETURNS core.figure LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION app.number_out(core.figure) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE core.figure (INPUT = app.number_in, OUTPUT = app.number_out, INTERNALLENGTH = 4, PASSEDBYVALUE);
CREATE TABLE app.t (id integer PRIMARY KEY, n core.figure);
