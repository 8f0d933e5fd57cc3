-- from.sql to to.sql

-- outside

-- rebuild: table:shop.customers/index:by_city: dropped and made anew: an invalid index is of no use
DROP INDEX CONCURRENTLY IF EXISTS shop.by_city;

-- non-transactional: table:shop.customers/index:by_city: if it fails, index by_city stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY by_city ON shop.customers USING btree (city);

-- to.sql to from.sql

-- refused: table:shop.customers/index:by_city: index shop.customers.by_city is wanted invalid: a CREATE INDEX CONCURRENTLY failed there
--   REINDEX INDEX CONCURRENTLY shop.by_city there, or drop it, and compare again
