-- from.sql to to.sql

-- rewrite: materialized view:shop.sums: the materialized view is written anew
-- access-exclusive: materialized view:shop.sums: nobody reads or writes it as long as that takes
ALTER MATERIALIZED VIEW shop.sums SET ACCESS METHOD heap_too;

-- to.sql to from.sql

-- rewrite: materialized view:shop.sums: the materialized view is written anew
-- access-exclusive: materialized view:shop.sums: nobody reads or writes it as long as that takes
ALTER MATERIALIZED VIEW shop.sums SET ACCESS METHOD heap;
