-- from.sql to to.sql

COMMENT ON ACCESS METHOD tree IS 'two';
CREATE OPERATOR FAMILY app.boxes USING tree;
ALTER OPERATOR FAMILY app.boxes USING tree ADD OPERATOR 1 pg_catalog.<<(box, box);
ALTER OPERATOR FAMILY app.boxes USING tree ADD OPERATOR 3 pg_catalog.&&(box, box);

CREATE OPERATOR CLASS app.boxes DEFAULT FOR TYPE box USING tree FAMILY app.boxes AS
  FUNCTION 1 (box, box) pg_catalog.gist_box_consistent(internal, box, smallint, oid, internal),
  FUNCTION 2 (box, box) pg_catalog.gist_box_union(internal, internal),
  FUNCTION 5 (box, box) pg_catalog.gist_box_penalty(internal, internal, internal),
  FUNCTION 6 (box, box) pg_catalog.gist_box_picksplit(internal, internal),
  FUNCTION 7 (box, box) pg_catalog.gist_box_same(box, box, internal);

-- outside

DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING tree (a);

-- to.sql to from.sql

COMMENT ON ACCESS METHOD tree IS 'one';
DROP INDEX app.i;
DROP OPERATOR CLASS app.boxes USING tree;
DROP OPERATOR FAMILY app.boxes USING tree;
