CREATE SCHEMA app;

CREATE TABLE app.orders (
  id bigint PRIMARY KEY,
  -- @renamed from=sum
  amount numeric(12,2) DEFAULT 0 NOT NULL);
