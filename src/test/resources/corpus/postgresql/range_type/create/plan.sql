-- from.sql to to.sql

CREATE SCHEMA app;
CREATE TYPE app.words AS RANGE (subtype = text, subtype_opclass = pg_catalog.text_pattern_ops, collation = pg_catalog."C", multirange_type_name = app.many_words);
COMMENT ON TYPE app.words IS 'from a to z';

CREATE OR REPLACE FUNCTION app.span(double precision, double precision)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT $1 - $2$function$;
CREATE TYPE app.float_range AS RANGE (subtype = double precision, subtype_diff = app.span);

CREATE TABLE app.t (
  w app.words,
  f app.float_range[],
  m app.many_words
);

-- to.sql to from.sql

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;
DROP TYPE app.float_range;
DROP FUNCTION app.span(double precision, double precision);
DROP TYPE app.words;
DROP SCHEMA app;
