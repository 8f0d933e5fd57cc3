-- from.sql to to.sql

-- outside

-- rebuild: materialized view:shop.sums/index:sums_total: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS shop.sums_total;

-- non-transactional: materialized view:shop.sums/index:sums_total: if it fails, index sums_total stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY sums_total ON shop.sums USING btree (total DESC, customer) WHERE (total > (0)::numeric);
COMMENT ON INDEX shop.sums_total IS 'best first';

-- to.sql to from.sql

-- outside

-- rebuild: materialized view:shop.sums/index:sums_total: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS shop.sums_total;

-- non-transactional: materialized view:shop.sums/index:sums_total: if it fails, index sums_total stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY sums_total ON shop.sums USING btree (total DESC) WHERE (total > (0)::numeric);
COMMENT ON INDEX shop.sums_total IS 'best first';
