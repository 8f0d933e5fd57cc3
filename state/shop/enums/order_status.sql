CREATE TYPE shop.order_status AS ENUM ('basket', 'placed', 'paid', 'shipped', 'delivered', 'returned');

COMMENT ON TYPE shop.order_status IS 'A basket is an order that has not made up its mind';
