CREATE SCHEMA app;

CREATE TABLE app.orders (
  id bigint PRIMARY KEY,
  -- @renamed from=note
  remark text DEFAULT 'none' NOT NULL,
  CONSTRAINT short CHECK (length(remark) < 20));
CREATE INDEX orders_note ON app.orders (lower(remark));
COMMENT ON COLUMN app.orders.remark IS 'what the customer said';
