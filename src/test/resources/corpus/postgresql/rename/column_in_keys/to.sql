CREATE SCHEMA app;

CREATE TABLE app.customers (
  -- @renamed from=id
  number bigint CONSTRAINT customers_key PRIMARY KEY);
CREATE TABLE app.orders (
  id bigint CONSTRAINT orders_key PRIMARY KEY,
  -- @renamed from=customer_id
  customer_number bigint NOT NULL CONSTRAINT of_customer REFERENCES app.customers,
  CONSTRAINT once UNIQUE (customer_number, id));
