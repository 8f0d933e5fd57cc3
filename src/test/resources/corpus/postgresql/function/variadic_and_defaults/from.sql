CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.join(VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT array_to_string(parts, ',')$$;
CREATE FUNCTION shop.page(size integer DEFAULT 10, start integer DEFAULT 0) RETURNS SETOF shop.orders LANGUAGE sql STABLE
  AS $$SELECT * FROM shop.orders ORDER BY id LIMIT size OFFSET start$$;
