-- from.sql to to.sql

CREATE PUBLICATION "Nothing yet";

CREATE PUBLICATION everything FOR ALL TABLES
  WITH (publish = 'insert, truncate');

CREATE PUBLICATION inserts FOR TABLE app.orders
  WITH (publish = 'insert', publish_via_partition_root = true);

-- replication: table:app.Line Items: UPDATE and DELETE of it fail from now on: it has no primary key and no replica identity
CREATE PUBLICATION orders FOR TABLE app."Line Items", app.orders;
COMMENT ON PUBLICATION orders IS 'for the warehouse';

-- to.sql to from.sql

-- replication: publication:Nothing yet: subscribers fail for want of it
DROP PUBLICATION "Nothing yet";

-- replication: publication:everything: subscribers fail for want of it
DROP PUBLICATION everything;

-- replication: publication:inserts: subscribers fail for want of it
DROP PUBLICATION inserts;

-- replication: publication:orders: subscribers fail for want of it
DROP PUBLICATION orders;
