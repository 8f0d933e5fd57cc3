CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE shop.orders FORCE ROW LEVEL SECURITY;
ALTER TABLE shop.customers ADD COLUMN region text;
CREATE POLICY local ON shop.orders FOR SELECT TO pg_monitor USING (EXISTS (SELECT FROM shop.customers c WHERE c.id = customer AND c.region = 'West'));
