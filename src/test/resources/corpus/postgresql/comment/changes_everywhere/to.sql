CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
COMMENT ON SCHEMA shop IS 'it''s two';
COMMENT ON TABLE shop.orders IS E'two\nlines';
COMMENT ON COLUMN shop.orders.total IS 'a \ and $$';
COMMENT ON CONSTRAINT orders_pkey ON shop.orders IS 'two';
CREATE INDEX by_customer ON shop.orders (customer);
COMMENT ON INDEX shop.by_customer IS 'two';
CREATE VIEW shop.v AS SELECT id FROM shop.orders;
COMMENT ON VIEW shop.v IS 'two';
COMMENT ON COLUMN shop.v.id IS 'new';
