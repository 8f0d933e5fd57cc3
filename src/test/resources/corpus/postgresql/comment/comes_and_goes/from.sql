CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE DOMAIN shop.money AS numeric CONSTRAINT positive CHECK (VALUE >= 0);
COMMENT ON DOMAIN shop.money IS 'francs';
CREATE VIEW shop.v AS SELECT id FROM shop.orders;
CREATE MATERIALIZED VIEW shop.m AS SELECT id FROM shop.orders;
CREATE FUNCTION shop.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
COMMENT ON FUNCTION shop.f() IS 'one';
