CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.of_city(wanted text) RETURNS SETOF shop.customers LANGUAGE sql STABLE 
  AS $$SELECT * FROM shop.customers c WHERE c.city = wanted$$;
CREATE VIEW shop.bernese AS SELECT id, name FROM shop.of_city('Bern');
