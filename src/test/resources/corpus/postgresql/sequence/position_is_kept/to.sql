CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE SEQUENCE shop.numbers START WITH 5 INCREMENT BY 10 CACHE 4 MAXVALUE 100000 CYCLE;
ALTER TABLE shop.orders ALTER id SET DEFAULT nextval('shop.numbers');
COMMENT ON SEQUENCE shop.numbers IS 'of orders';
