-- from.sql to to.sql

CREATE OR REPLACE FUNCTION app.add(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a + b$function$;

CREATE OR REPLACE FUNCTION app.cat(a text, VARIADIC b text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a || b[1]$function$;

CREATE OR REPLACE FUNCTION app.fin(a integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a::text$function$;

CREATE OR REPLACE FUNCTION app.one(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a + 1$function$;

CREATE OR REPLACE FUNCTION app.sub(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT a - b$function$;

CREATE OR REPLACE AGGREGATE app."Cat"(VARIADIC b text[]) (
  SFUNC = app.cat,
  STYPE = text
);

CREATE OR REPLACE AGGREGATE app.all_rows(*) (
  SFUNC = app.one,
  STYPE = integer,
  INITCOND = '0'
);
ALTER AGGREGATE app.all_rows(*) OWNER TO pg_monitor;
REVOKE EXECUTE ON FUNCTION app.all_rows() FROM PUBLIC;
COMMENT ON AGGREGATE app.all_rows(*) IS 'rows';

CREATE OR REPLACE AGGREGATE app.pct(double precision ORDER BY anyelement) (
  SFUNC = pg_catalog.ordered_set_transition,
  STYPE = internal,
  FINALFUNC = pg_catalog.percentile_disc_final,
  FINALFUNC_EXTRA
);
ALTER AGGREGATE app.pct(double precision, anyelement) OWNER TO pg_monitor;
GRANT EXECUTE ON FUNCTION app.pct(double precision, anyelement) TO pg_monitor WITH GRANT OPTION;
COMMENT ON AGGREGATE app.pct(double precision, anyelement) IS 'percent';

CREATE OR REPLACE AGGREGATE app.smallest(a integer) (
  SFUNC = pg_catalog.int4smaller,
  STYPE = integer,
  SORTOP = OPERATOR(pg_catalog.<)
);

CREATE OR REPLACE AGGREGATE app.total(integer) (
  SFUNC = app.add,
  STYPE = integer,
  SSPACE = 100,
  FINALFUNC = app.fin,
  FINALFUNC_MODIFY = SHAREABLE,
  COMBINEFUNC = app.add,
  INITCOND = '0',
  MSFUNC = app.add,
  MINVFUNC = app.sub,
  MSTYPE = integer,
  MFINALFUNC = app.fin,
  MINITCOND = '0',
  PARALLEL = SAFE
);
REVOKE EXECUTE ON FUNCTION app.total(integer) FROM PUBLIC;
COMMENT ON AGGREGATE app.total(integer) IS 'all of it';

-- to.sql to from.sql

DROP AGGREGATE app."Cat"(text[]);
DROP AGGREGATE app.all_rows(*);
DROP AGGREGATE app.pct(double precision, anyelement);
DROP AGGREGATE app.smallest(integer);
DROP AGGREGATE app.total(integer);
DROP FUNCTION app.add(integer, integer);
DROP FUNCTION app.cat(text, text[]);
DROP FUNCTION app.fin(integer);
DROP FUNCTION app.one(integer);
DROP FUNCTION app.sub(integer, integer);
