-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app.half(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a / 2$function$;

CREATE OPERATOR app.@/ (
  FUNCTION = app.half,
  RIGHTARG = integer
);
COMMENT ON OPERATOR app.@/(NONE, integer) IS 'half';

CREATE OR REPLACE FUNCTION app.other(a integer, b integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a <> b$function$;

CREATE OPERATOR app.!== (
  FUNCTION = app.other,
  LEFTARG = integer,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(app.!==),
  NEGATOR = OPERATOR(app.===)
);

CREATE OR REPLACE FUNCTION app.same(a integer, b integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a = b$function$;

CREATE OPERATOR app.=== (
  FUNCTION = app.same,
  LEFTARG = integer,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(app.===),
  NEGATOR = OPERATOR(app.!==),
  RESTRICT = pg_catalog.eqsel,
  JOIN = pg_catalog.eqjoinsel,
  HASHES,
  MERGES
);
COMMENT ON OPERATOR app.===(integer, integer) IS 'the same';

CREATE OR REPLACE FUNCTION app.same_text(a integer, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a::text = b$function$;

CREATE OPERATOR app.=== (
  FUNCTION = app.same_text,
  LEFTARG = integer,
  RIGHTARG = text,
  COMMUTATOR = OPERATOR(app.===)
);

CREATE OR REPLACE FUNCTION app.text_same(b text, a integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a::text = b$function$;

CREATE OPERATOR app.=== (
  FUNCTION = app.text_same,
  LEFTARG = text,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(app.===)
);

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    (a OPERATOR(app.===) id) AS same,
    (OPERATOR(app.@/) a) AS half
   FROM app.t
  WHERE (a OPERATOR(app.===) b);

-- to.sql to from.sql

DROP VIEW app.v;
DROP OPERATOR app.!==(integer, integer);
DROP FUNCTION app.other(integer, integer);
DROP OPERATOR app.===(integer, integer);
DROP FUNCTION app.same(integer, integer);
DROP OPERATOR app.===(integer, text);
DROP FUNCTION app.same_text(integer, text);
DROP OPERATOR app.===(text, integer);
DROP FUNCTION app.text_same(text, integer);
DROP OPERATOR app.@/(NONE, integer);
DROP FUNCTION app.half(integer);
