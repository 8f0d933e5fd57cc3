CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE SEQUENCE shop.ids;
ALTER TABLE shop.orders ALTER id SET DEFAULT nextval('shop.ids');
ALTER SEQUENCE shop.ids OWNED BY shop.orders.id;
ALTER TABLE shop.customers ALTER id SET DEFAULT nextval('shop.ids');
