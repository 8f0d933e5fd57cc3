CREATE SCHEMA app;

CREATE TABLE app.orders (
  id bigint PRIMARY KEY,
  -- @renamed from=amount
  sum integer DEFAULT 0);
