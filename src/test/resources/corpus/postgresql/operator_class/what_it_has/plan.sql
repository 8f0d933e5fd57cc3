-- from.sql to to.sql

ALTER OPERATOR FAMILY app.numbers USING btree ADD
  OPERATOR 2 pg_catalog.>=(integer, integer),
  OPERATOR 5 pg_catalog.<(integer, integer);

-- to.sql to from.sql

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.down USING btree, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: operator class:app.down USING btree: dropped and made anew: an operator class keeps the operators and functions it has
DROP OPERATOR CLASS app.down USING btree;

CREATE OPERATOR CLASS app.down FOR TYPE integer USING btree FAMILY app.numbers AS
  OPERATOR 1 pg_catalog.>(integer, integer),
  OPERATOR 3 pg_catalog.=(integer, integer),
  FUNCTION 1 (integer, integer) pg_catalog.btint4cmp(integer, integer);
COMMENT ON OPERATOR CLASS app.down USING btree IS 'kept';

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (a app.down);
