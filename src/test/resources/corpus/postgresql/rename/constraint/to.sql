CREATE SCHEMA app;

CREATE TABLE app.customers (
  id bigint,
  mail text,
  -- @renamed from=customers_pkey
  CONSTRAINT pk PRIMARY KEY (id),
  -- @renamed from=customers_mail_key
  CONSTRAINT one_mail UNIQUE (mail));
CREATE TABLE app.orders (customer bigint, qty integer);
-- @renamed from=orders_customer_fkey
ALTER TABLE app.orders ADD CONSTRAINT of_customer FOREIGN KEY (customer) REFERENCES app.customers;
-- @renamed from=orders_qty_check
ALTER TABLE app.orders ADD CONSTRAINT "Positive!" CHECK (qty > 0);
