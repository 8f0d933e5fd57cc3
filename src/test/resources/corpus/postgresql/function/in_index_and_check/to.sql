CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.short(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$SELECT left(t, 3)$$;
CREATE INDEX by_short ON shop.customers (shop.short(name));
ALTER TABLE shop.customers ADD CONSTRAINT named CHECK (shop.short(name) <> '');
