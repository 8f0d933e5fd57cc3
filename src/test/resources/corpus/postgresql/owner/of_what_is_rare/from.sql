CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE COLLATION shop.sorted (provider = icu, locale = 'en');
CREATE TYPE shop.place AS (street text);
CREATE TYPE shop.span AS RANGE (subtype = integer);
CREATE TYPE shop.state AS ENUM ('new');
CREATE FUNCTION shop.seen() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN NULL; END$$;
CREATE EVENT TRIGGER audit ON sql_drop EXECUTE FUNCTION shop.seen();
