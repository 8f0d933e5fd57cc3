-- from.sql to to.sql

-- rebuild: table:shop.orders/column:total/default: dropped and made anew: it needs shop.orders.total, which changes or goes
ALTER TABLE shop.orders ALTER COLUMN total DROP DEFAULT;
ALTER TABLE shop.orders ALTER COLUMN total TYPE numeric(12,2);
ALTER TABLE shop.orders ALTER COLUMN total SET DEFAULT 0;

-- to.sql to from.sql

-- rebuild: table:shop.orders/column:total/default: dropped and made anew: it needs shop.orders.total, which changes or goes
ALTER TABLE shop.orders ALTER COLUMN total DROP DEFAULT;

-- rewrite: table:shop.orders/column:total: the table may be written anew
-- may-fail: table:shop.orders/column:total: a value that numeric(10,2) does not take makes it fail
-- access-exclusive: table:shop.orders: nobody reads or writes it as long as that takes
ALTER TABLE shop.orders ALTER COLUMN total TYPE numeric(10,2);
ALTER TABLE shop.orders ALTER COLUMN total SET DEFAULT 0;
