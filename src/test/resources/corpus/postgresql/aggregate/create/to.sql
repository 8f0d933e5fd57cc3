CREATE SCHEMA app;
CREATE FUNCTION app.add(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE FUNCTION app.sub(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a - b';
CREATE FUNCTION app.fin(a integer) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a::text';
CREATE FUNCTION app.one(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + 1';
CREATE FUNCTION app.cat(a text, VARIADIC b text[]) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a || b[1]';
CREATE AGGREGATE app.total(integer) (SFUNC = app.add, STYPE = integer, FINALFUNC = app.fin,
  FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = app.add, INITCOND = '0', MSFUNC = app.add, MINVFUNC = app.sub,
  MSTYPE = integer, MFINALFUNC = app.fin, MINITCOND = '0', SSPACE = 100, PARALLEL = SAFE);
CREATE AGGREGATE app.all_rows(*) (SFUNC = app.one, STYPE = integer, INITCOND = '0');
CREATE AGGREGATE app."Cat"(VARIADIC b text[]) (SFUNC = app.cat, STYPE = text);
CREATE AGGREGATE app.pct(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition,
  STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
CREATE AGGREGATE app.smallest(a integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = <);
COMMENT ON AGGREGATE app.total(integer) IS 'all of it';
COMMENT ON AGGREGATE app.all_rows(*) IS 'rows';
COMMENT ON AGGREGATE app.pct(double precision ORDER BY anyelement) IS 'percent';
REVOKE ALL ON FUNCTION app.total(integer) FROM PUBLIC;
ALTER AGGREGATE app.all_rows(*) OWNER TO pg_monitor;
ALTER AGGREGATE app.pct(double precision ORDER BY anyelement) OWNER TO pg_monitor;
REVOKE ALL ON FUNCTION app.all_rows() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.pct(double precision, anyelement) TO pg_monitor WITH GRANT OPTION;
