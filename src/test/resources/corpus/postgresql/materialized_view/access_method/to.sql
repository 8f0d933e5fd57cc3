CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
-- needs 15
CREATE MATERIALIZED VIEW shop.sums USING heap_too AS SELECT customer, sum(total) AS total FROM shop.orders GROUP BY customer;
CREATE INDEX by_total ON shop.sums (total);
