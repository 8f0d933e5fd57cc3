CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE VIEW shop.a AS SELECT id, total * 2 AS total FROM shop.orders;
CREATE VIEW shop.b AS SELECT id, total FROM shop.a;
CREATE MATERIALIZED VIEW shop.c AS SELECT id, total FROM shop.b;
CREATE UNIQUE INDEX c_id ON shop.c (id);
CREATE VIEW shop.d AS SELECT id FROM shop.c WHERE total > 1;
GRANT SELECT ON shop.d TO pg_monitor;
