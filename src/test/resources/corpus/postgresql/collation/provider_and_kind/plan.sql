-- from.sql to to.sql

-- rebuild: collation:shop.plain: dropped and made anew: nothing of a collation can be changed in place
DROP COLLATION shop.plain;
CREATE COLLATION shop.plain (provider = icu, locale = 'de');
ALTER COLLATION shop.plain OWNER TO pg_monitor;

-- outside

-- rebuild: table:shop.customers/index:by_name: dropped and made anew: it needs shop.sorted, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS shop.by_name;

-- together

-- rebuild: collation:shop.sorted: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION shop.sorted RENAME TO sorted_old;
CREATE COLLATION shop.sorted (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
ALTER TABLE shop.customers ALTER COLUMN name TYPE text COLLATE shop.sorted;
DROP COLLATION shop.sorted_old;

-- outside

-- non-transactional: table:shop.customers/index:by_name: if it fails, index by_name stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY by_name ON shop.customers USING btree (name);

-- to.sql to from.sql

-- rebuild: collation:shop.plain: dropped and made anew: nothing of a collation can be changed in place
DROP COLLATION shop.plain;
CREATE COLLATION shop.plain (provider = libc, locale = 'C');

-- outside

-- rebuild: table:shop.customers/index:by_name: dropped and made anew: it needs shop.sorted, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS shop.by_name;

-- together

-- rebuild: collation:shop.sorted: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION shop.sorted RENAME TO sorted_old;
CREATE COLLATION shop.sorted (provider = icu, locale = 'en');
ALTER TABLE shop.customers ALTER COLUMN name TYPE text COLLATE shop.sorted;
DROP COLLATION shop.sorted_old;

-- outside

-- non-transactional: table:shop.customers/index:by_name: if it fails, index by_name stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY by_name ON shop.customers USING btree (name);
