-- from.sql to to.sql

CREATE EXTENSION hstore WITH SCHEMA shop;
COMMENT ON EXTENSION hstore IS 'pairs';
ALTER TABLE shop.orders ADD COLUMN tags shop.hstore;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS shop.by_tags;

-- non-transactional: table:shop.orders/index:by_tags: if it fails, index by_tags stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY by_tags ON shop.orders USING gin (tags);

-- to.sql to from.sql

DROP INDEX shop.by_tags;

-- data-loss: table:shop.orders/column:tags: the column's values are gone
ALTER TABLE shop.orders DROP COLUMN tags;
DROP EXTENSION hstore;
