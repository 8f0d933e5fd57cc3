CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE COLLATION shop.sorted (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION shop.plain (provider = icu, locale = 'de');
ALTER COLLATION shop.plain OWNER TO pg_monitor;
ALTER TABLE shop.customers ALTER name TYPE text COLLATE shop.sorted;
CREATE INDEX by_name ON shop.customers (name);
