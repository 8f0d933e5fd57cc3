-- from.sql to to.sql

-- replication: table:shop.customers: subscribers are told other columns of old rows
ALTER TABLE shop.customers REPLICA IDENTITY FULL;

-- replication: table:shop.orders: subscribers are told other columns of old rows
ALTER TABLE shop.orders REPLICA IDENTITY NOTHING;

-- to.sql to from.sql

-- replication: table:shop.customers: subscribers are told other columns of old rows
ALTER TABLE shop.customers REPLICA IDENTITY USING INDEX by_name;

-- replication: table:shop.orders: subscribers are told other columns of old rows
ALTER TABLE shop.orders REPLICA IDENTITY FULL;
