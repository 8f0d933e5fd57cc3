CREATE SCHEMA shop;
CREATE TABLE shop.customers (id integer PRIMARY KEY, name text NOT NULL, city text);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers (id),
  total numeric(10,2) NOT NULL DEFAULT 0, placed timestamptz NOT NULL DEFAULT now());
CREATE MATERIALIZED VIEW shop.sums AS SELECT customer, sum(total) AS total FROM shop.orders  GROUP BY customer;
CREATE UNIQUE INDEX sums_customer ON shop.sums (customer);
CREATE INDEX sums_total ON shop.sums (total DESC, customer) WHERE total > 0;
COMMENT ON MATERIALIZED VIEW shop.sums IS 'every hour';
COMMENT ON INDEX shop.sums_total IS 'best first';
GRANT SELECT ON shop.sums TO pg_monitor;
ALTER MATERIALIZED VIEW shop.sums OWNER TO pg_read_all_data;
