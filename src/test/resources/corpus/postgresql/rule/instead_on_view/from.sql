CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE VIEW shop.names AS SELECT id, name FROM shop.customers;
CREATE RULE keeps AS ON DELETE TO shop.names DO INSTEAD NOTHING;
COMMENT ON RULE keeps ON shop.names IS 'kept';
