CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.label(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'n' || n$$;
CREATE FUNCTION shop.label(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 't' || t$$;
COMMENT ON FUNCTION shop.label(text) IS 'of a text';
CREATE VIEW shop.labels AS SELECT shop.label(id) AS a, shop.label(name) AS b FROM shop.customers;
