CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.totals() RETURNS TABLE (customer integer, total numeric) LANGUAGE sql STABLE
  AS $$SELECT o.customer, sum(o.total) FROM shop.orders o GROUP BY 1$$;
CREATE VIEW shop.big AS SELECT customer FROM shop.totals() WHERE total > 5;
GRANT SELECT ON shop.big TO pg_monitor;
