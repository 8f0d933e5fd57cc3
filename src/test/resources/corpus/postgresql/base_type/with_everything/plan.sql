-- from.sql to to.sql

CREATE TYPE app.word;

CREATE OR REPLACE FUNCTION app.word_analyzed(internal)
 RETURNS boolean
 LANGUAGE internal
 STRICT
AS $function$array_typanalyze$function$;

CREATE OR REPLACE FUNCTION app.word_in(cstring, oid, integer)
 RETURNS app.word
 LANGUAGE internal
 STABLE STRICT
AS $function$varcharin$function$;

CREATE OR REPLACE FUNCTION app.word_mod_in(cstring[])
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$varchartypmodin$function$;

CREATE OR REPLACE FUNCTION app.word_mod_out(integer)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$varchartypmodout$function$;

CREATE OR REPLACE FUNCTION app.word_out(app.word)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$varcharout$function$;

CREATE TYPE app.word (
  INPUT = app.word_in,
  OUTPUT = app.word_out,
  TYPMOD_IN = app.word_mod_in,
  TYPMOD_OUT = app.word_mod_out,
  CATEGORY = 'x',
  PREFERRED = true,
  DELIMITER = ';',
  COLLATABLE = true,
  STORAGE = extended
);
ALTER TYPE app.word OWNER TO pg_monitor;
COMMENT ON TYPE app.word IS 'a word';

CREATE TYPE app.words AS (
  a app.word,
  b integer
);

CREATE TABLE app.t (
  id integer NOT NULL,
  w app.word(5),
  ws app.word[],
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- to.sql to from.sql

DROP FUNCTION app.word_analyzed(internal);

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;
DROP TYPE app.words;
DROP TYPE app.word CASCADE;
DROP FUNCTION app.word_mod_in(cstring[]);
DROP FUNCTION app.word_mod_out(integer);
