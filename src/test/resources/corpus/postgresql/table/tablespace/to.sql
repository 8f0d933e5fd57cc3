CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE TABLE shop.returns (id integer, "order" integer, CONSTRAINT returns_pkey PRIMARY KEY (id) USING INDEX TABLESPACE spare, CONSTRAINT once UNIQUE ("order") USING INDEX TABLESPACE spare) TABLESPACE spare;
CREATE INDEX by_order ON shop.returns ("order", id) TABLESPACE spare;
CREATE MATERIALIZED VIEW shop.returned TABLESPACE spare AS SELECT "order" FROM shop.returns;
