CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE SCHEMA "Old shop";
CREATE TABLE "Old shop"."Orders 2020" ("Id" integer PRIMARY KEY, "Total" numeric);
GRANT USAGE ON SCHEMA "Old shop" TO pg_monitor;
ALTER SCHEMA "Old shop" OWNER TO pg_read_all_data;
COMMENT ON SCHEMA "Old shop" IS 'closed';
