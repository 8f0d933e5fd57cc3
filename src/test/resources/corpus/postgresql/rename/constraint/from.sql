CREATE SCHEMA app;

CREATE TABLE app.customers (id bigint, mail text);
-- @renamed from=pk
ALTER TABLE app.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
-- @renamed from=one_mail
ALTER TABLE app.customers ADD CONSTRAINT customers_mail_key UNIQUE (mail);
CREATE TABLE app.orders (
  customer bigint,
  qty integer,
  -- @renamed from=of_customer
  CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES app.customers,
  -- @renamed from="Positive!"
  CONSTRAINT orders_qty_check CHECK (qty > 0));
