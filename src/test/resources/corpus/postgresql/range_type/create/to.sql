CREATE SCHEMA app;
CREATE FUNCTION app.span(float8, float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE TYPE app.float_range AS RANGE (subtype = float8, subtype_diff = app.span);
CREATE TYPE app.words AS RANGE (subtype = text, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = app.many_words);
COMMENT ON TYPE app.words IS 'from a to z';
CREATE TABLE app.t (w app.words, f app.float_range[], m app.many_words);
