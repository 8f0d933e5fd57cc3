CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, city text);
CREATE TABLE app."Line Items" (id integer, note text);
CREATE PUBLICATION orders FOR TABLE app.orders, app."Line Items";
CREATE PUBLICATION "Nothing yet";
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, truncate');
CREATE PUBLICATION inserts FOR TABLE app.orders WITH (publish = 'insert', publish_via_partition_root);
COMMENT ON PUBLICATION orders IS 'for the warehouse';
