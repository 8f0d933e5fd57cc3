CREATE SCHEMA app;

CREATE TABLE app.orders (
  -- @renamed from=net_price
  net numeric,
  gross numeric GENERATED ALWAYS AS (net * 1.2) STORED);
