-- from.sql to to.sql

ALTER TABLE app.orders RENAME COLUMN net TO net_price;

-- to.sql to from.sql

ALTER TABLE app.orders RENAME COLUMN net_price TO net;
