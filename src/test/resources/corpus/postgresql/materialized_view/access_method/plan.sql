-- from.sql to to.sql

-- rewrite: materialized view:shop.sums: the materialized view is written anew
ALTER MATERIALIZED VIEW shop.sums SET ACCESS METHOD heap_too;

-- to.sql to from.sql

-- rewrite: materialized view:shop.sums: the materialized view is written anew
ALTER MATERIALIZED VIEW shop.sums SET ACCESS METHOD heap;
