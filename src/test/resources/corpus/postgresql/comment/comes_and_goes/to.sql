CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE DOMAIN shop.money AS numeric CONSTRAINT positive CHECK (VALUE >= 0);
COMMENT ON CONSTRAINT positive ON DOMAIN shop.money IS 'no debts';
CREATE VIEW shop.v AS SELECT id FROM shop.orders;
COMMENT ON VIEW shop.v IS 'ids';
CREATE MATERIALIZED VIEW shop.m AS SELECT id FROM shop.orders;
COMMENT ON MATERIALIZED VIEW shop.m IS 'ids';
CREATE FUNCTION shop.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
