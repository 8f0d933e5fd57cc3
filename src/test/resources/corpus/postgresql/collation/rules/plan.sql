-- from.sql to to.sql

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.sorted, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: collation:app.sorted: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION app.sorted RENAME TO sorted_old;
CREATE COLLATION app.sorted (provider = icu, locale = 'und', rules = '&a < ''x'' < z');
COMMENT ON COLLATION app.sorted IS 'kept';
ALTER TABLE app.t ALTER COLUMN a TYPE text COLLATE app.sorted;
DROP COLLATION app.sorted_old;

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (a);

-- to.sql to from.sql

-- outside

-- rebuild: table:app.t/index:i: dropped and made anew: it needs app.sorted, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.i;

-- together

-- rebuild: collation:app.sorted: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION app.sorted RENAME TO sorted_old;
CREATE COLLATION app.sorted (provider = icu, locale = 'und', rules = '&a < z');
COMMENT ON COLLATION app.sorted IS 'kept';
ALTER TABLE app.t ALTER COLUMN a TYPE text COLLATE app.sorted;
DROP COLLATION app.sorted_old;

-- outside

-- non-transactional: table:app.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON app.t USING btree (a);
