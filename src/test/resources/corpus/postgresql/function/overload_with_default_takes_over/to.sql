CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.tax(n numeric, rate numeric DEFAULT 0.08, off numeric DEFAULT 0) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$SELECT n * rate - off$$;
CREATE VIEW shop.taxes AS SELECT id, shop.tax(total, 0.1) AS tax FROM shop.orders;
CREATE INDEX by_tax ON shop.orders (shop.tax(total));
ALTER TABLE shop.orders ALTER total SET DEFAULT shop.tax(1.0);
