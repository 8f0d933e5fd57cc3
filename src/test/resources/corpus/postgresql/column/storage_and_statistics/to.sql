CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
ALTER TABLE shop.customers ALTER name SET STORAGE MAIN;
ALTER TABLE shop.customers ALTER city SET STATISTICS 500;
ALTER TABLE shop.customers ALTER city SET (n_distinct = -0.5);
