CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE TABLE shop.rooms (room int4range, during tsrange, open boolean, CONSTRAINT no_clash EXCLUDE USING gist (room WITH &&, during WITH &&) WHERE (open) DEFERRABLE INITIALLY DEFERRED);
COMMENT ON CONSTRAINT no_clash ON shop.rooms IS 'one at a time';
