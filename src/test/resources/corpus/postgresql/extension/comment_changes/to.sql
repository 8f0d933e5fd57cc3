CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE EXTENSION pg_trgm SCHEMA shop;
COMMENT ON EXTENSION pg_trgm IS 'two';
CREATE INDEX by_name ON shop.customers USING gin (name shop.gin_trgm_ops);
