CREATE SCHEMA app;

-- @renamed from=before_that
CREATE TABLE app.orders (
  -- @renamed from=older
  note text);
