CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.tax(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$SELECT n * 0.08$$;
CREATE MATERIALIZED VIEW shop.taxes AS SELECT id, shop.tax(total) AS tax FROM shop.orders;
CREATE INDEX taxes_tax ON shop.taxes (tax);
