-- from.sql to to.sql

COMMENT ON SCHEMA shop IS 'it''s two';
COMMENT ON COLUMN shop.orders.total IS E'a \\ and $$';

COMMENT ON TABLE shop.orders IS 'two
lines';
COMMENT ON INDEX shop.by_customer IS 'two';
COMMENT ON CONSTRAINT orders_pkey ON shop.orders IS 'two';
COMMENT ON VIEW shop.v IS 'two';
COMMENT ON COLUMN shop.v.id IS 'new';
COMMENT ON CONSTRAINT orders_customer_fkey ON shop.orders IS NULL;

-- to.sql to from.sql

COMMENT ON SCHEMA shop IS 'one';
COMMENT ON COLUMN shop.orders.total IS 'one';
COMMENT ON TABLE shop.orders IS 'one';
COMMENT ON CONSTRAINT orders_customer_fkey ON shop.orders IS 'goes';
COMMENT ON INDEX shop.by_customer IS 'one';
COMMENT ON CONSTRAINT orders_pkey ON shop.orders IS 'one';
COMMENT ON VIEW shop.v IS 'one';
COMMENT ON COLUMN shop.v.id IS NULL;
