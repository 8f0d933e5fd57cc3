CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE PROCEDURE shop.close_orders(before date DEFAULT '2000-01-01') LANGUAGE plpgsql  AS $$
BEGIN
  DELETE FROM shop.orders WHERE placed < before;
END
$$;
COMMENT ON PROCEDURE shop.close_orders IS 'at night';
GRANT EXECUTE ON PROCEDURE shop.close_orders TO pg_monitor;
