CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
COMMENT ON SCHEMA shop IS 'one';
COMMENT ON TABLE shop.orders IS 'one';
COMMENT ON COLUMN shop.orders.total IS 'one';
COMMENT ON CONSTRAINT orders_pkey ON shop.orders IS 'one';
CREATE INDEX by_customer ON shop.orders (customer);
COMMENT ON INDEX shop.by_customer IS 'one';
CREATE VIEW shop.v AS SELECT id FROM shop.orders;
COMMENT ON VIEW shop.v IS 'one';
COMMENT ON CONSTRAINT orders_customer_fkey ON shop.orders IS 'goes';
