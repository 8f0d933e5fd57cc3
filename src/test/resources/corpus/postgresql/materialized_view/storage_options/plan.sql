-- from.sql to to.sql

ALTER MATERIALIZED VIEW shop.sums SET (autovacuum_enabled=false, fillfactor=80);

-- to.sql to from.sql

ALTER MATERIALIZED VIEW shop.sums RESET (autovacuum_enabled, fillfactor);
