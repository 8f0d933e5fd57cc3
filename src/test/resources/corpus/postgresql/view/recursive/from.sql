CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE VIEW shop.tree AS WITH RECURSIVE t(id, depth) AS (SELECT id, 1 FROM shop.customers WHERE id = 1 UNION ALL SELECT c.id, t.depth + 1 FROM shop.customers c JOIN t ON c.id = t.id + 1) SELECT id, depth FROM t;
