CREATE SCHEMA app;
CREATE TYPE app.word;
CREATE FUNCTION app.word_in(cstring, oid, integer) RETURNS app.word LANGUAGE internal STABLE STRICT AS 'varcharin';
CREATE FUNCTION app.word_out(app.word) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
CREATE FUNCTION app.word_mod_in(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
CREATE FUNCTION app.word_mod_out(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
CREATE FUNCTION app.word_analyzed(internal) RETURNS boolean LANGUAGE internal STRICT AS 'array_typanalyze';
CREATE TYPE app.word (INPUT = app.word_in, OUTPUT = app.word_out, TYPMOD_IN = app.word_mod_in,
  TYPMOD_OUT = app.word_mod_out, STORAGE = extended, COLLATABLE = true, DELIMITER = ';', PREFERRED = true,
  CATEGORY = 'x');
ALTER TYPE app.word OWNER TO pg_monitor;
COMMENT ON TYPE app.word IS 'a word';
CREATE TABLE app.t (id integer PRIMARY KEY, w app.word(5), ws app.word[]);
CREATE TYPE app.words AS (a app.word, b integer);
