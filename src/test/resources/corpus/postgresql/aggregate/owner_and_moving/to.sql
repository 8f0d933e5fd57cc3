CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION shop.plus(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$SELECT coalesce(a, 0) + coalesce(b, 0)$$;
CREATE FUNCTION shop.rounded(a numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$SELECT round(a)$$;
CREATE FUNCTION shop.minus(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$SELECT a - b$$;
CREATE AGGREGATE shop.total(numeric) (SFUNC = shop.plus, STYPE = numeric, MSFUNC = shop.plus, MINVFUNC = shop.minus, MSTYPE = numeric);
ALTER AGGREGATE shop.total(numeric) OWNER TO pg_monitor;
