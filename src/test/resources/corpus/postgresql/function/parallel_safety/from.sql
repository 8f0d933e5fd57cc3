CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.spent(who integer) RETURNS numeric LANGUAGE sql STABLE PARALLEL SAFE
  AS $$SELECT coalesce(sum(o.total), 0) FROM shop.orders o WHERE o.customer = who$$;
CREATE VIEW shop.best AS SELECT c.id, c.name, shop.spent(c.id) AS spent FROM shop.customers c;
COMMENT ON FUNCTION shop.spent(integer) IS 'money';
GRANT EXECUTE ON FUNCTION shop.spent(integer) TO pg_monitor;
