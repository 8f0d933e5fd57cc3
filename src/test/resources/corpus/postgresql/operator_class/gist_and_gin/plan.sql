-- from.sql to to.sql

CREATE OPERATOR FAMILY app.places USING gist;
ALTER OPERATOR FAMILY app.places USING gist ADD FUNCTION 3 (point, point) pg_catalog.gist_point_compress(internal);
ALTER OPERATOR FAMILY app.places USING gist ADD FUNCTION 8 (point, point) pg_catalog.gist_point_distance(internal, point, smallint, oid, internal);
ALTER OPERATOR FAMILY app.places USING gist ADD OPERATOR 1 pg_catalog.<<(point, point);
ALTER OPERATOR FAMILY app.places USING gist ADD OPERATOR 15 pg_catalog.<->(point, point) FOR ORDER BY pg_catalog.float_ops;
ALTER OPERATOR FAMILY app.places USING gist ADD OPERATOR 5 pg_catalog.>>(point, point);
CREATE OPERATOR FAMILY app.words USING gin;
ALTER OPERATOR FAMILY app.words USING gin ADD FUNCTION 1 (text[], text[]) pg_catalog.bttextcmp(text, text);
ALTER OPERATOR FAMILY app.words USING gin ADD FUNCTION 4 (text[], text[]) pg_catalog.ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal);
ALTER OPERATOR FAMILY app.words USING gin ADD OPERATOR 1 pg_catalog.&&(anyarray, anyarray);
ALTER OPERATOR FAMILY app.words USING gin ADD OPERATOR 2 pg_catalog.@>(anyarray, anyarray);

CREATE OPERATOR CLASS app.places FOR TYPE point USING gist FAMILY app.places AS
  FUNCTION 1 (point, point) pg_catalog.gist_point_consistent(internal, point, smallint, oid, internal),
  FUNCTION 2 (point, point) pg_catalog.gist_box_union(internal, internal),
  FUNCTION 5 (point, point) pg_catalog.gist_box_penalty(internal, internal, internal),
  FUNCTION 6 (point, point) pg_catalog.gist_box_picksplit(internal, internal),
  FUNCTION 7 (point, point) pg_catalog.gist_box_same(box, box, internal),
  STORAGE box;

CREATE OPERATOR CLASS app.words FOR TYPE text[] USING gin FAMILY app.words AS
  FUNCTION 2 (text[], text[]) pg_catalog.ginarrayextract(anyarray, internal, internal),
  FUNCTION 3 (text[], text[]) pg_catalog.ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
  STORAGE text;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.found;

-- non-transactional: table:app.t/index:found: if it fails, index found stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY found ON app.t USING gin (words app.words);
DROP INDEX CONCURRENTLY IF EXISTS app.near;

-- non-transactional: table:app.t/index:near: if it fails, index near stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY near ON app.t USING gist (p app.places);

-- to.sql to from.sql

DROP INDEX app.found;
DROP INDEX app.near;
DROP OPERATOR CLASS app.places USING gist;
DROP OPERATOR CLASS app.words USING gin;
DROP OPERATOR FAMILY app.places USING gist;
DROP OPERATOR FAMILY app.words USING gin;
