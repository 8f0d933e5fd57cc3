-- from.sql to to.sql

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.boxes USING tree, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.boxes USING tree: dropped and made anew: it needs app.boxes USING tree, which changes or goes
DROP OPERATOR CLASS app.boxes USING tree;

-- rebuild: operator family:app.boxes USING tree: dropped and made anew: it needs tree, which changes or goes
DROP OPERATOR FAMILY app.boxes USING tree;

-- rebuild: access method:tree: dropped and made anew: no statement alters an access method
DROP ACCESS METHOD tree;
CREATE ACCESS METHOD tree TYPE INDEX HANDLER app.handles_too;
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

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING tree (a);

-- to.sql to from.sql

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.boxes USING tree, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.boxes USING tree: dropped and made anew: it needs app.boxes USING tree, which changes or goes
DROP OPERATOR CLASS app.boxes USING tree;

-- rebuild: operator family:app.boxes USING tree: dropped and made anew: it needs tree, which changes or goes
DROP OPERATOR FAMILY app.boxes USING tree;

-- rebuild: access method:tree: dropped and made anew: no statement alters an access method
DROP ACCESS METHOD tree;
CREATE ACCESS METHOD tree TYPE INDEX HANDLER app.handles;
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

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING tree (a);
