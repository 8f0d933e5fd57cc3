CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE VIEW shop.paid  AS SELECT id, customer, total AS amount FROM shop.orders WHERE total > 0 ;
COMMENT ON VIEW shop.paid IS 'kept';
COMMENT ON COLUMN shop.paid.amount IS 'in francs';
GRANT SELECT ON shop.paid TO pg_monitor;
