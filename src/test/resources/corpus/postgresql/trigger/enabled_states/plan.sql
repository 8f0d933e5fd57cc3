-- from.sql to to.sql

ALTER TABLE shop.customers DISABLE TRIGGER c;
ALTER TABLE shop.orders ENABLE TRIGGER a;

-- replication: table:shop.orders/trigger:b: it fires otherwise than before for rows that come from a publisher
ALTER TABLE shop.orders ENABLE ALWAYS TRIGGER b;

-- to.sql to from.sql

ALTER TABLE shop.customers ENABLE TRIGGER c;
ALTER TABLE shop.orders DISABLE TRIGGER a;

-- replication: table:shop.orders/trigger:b: it fires otherwise than before for rows that come from a publisher
ALTER TABLE shop.orders ENABLE REPLICA TRIGGER b;
