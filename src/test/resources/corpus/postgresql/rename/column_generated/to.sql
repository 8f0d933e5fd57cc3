CREATE SCHEMA app;

CREATE TABLE app.orders (
  -- @renamed from=net
  net_price numeric,
  gross numeric GENERATED ALWAYS AS (net_price * 1.2) STORED);
