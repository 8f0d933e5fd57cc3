CREATE SCHEMA app;

CREATE TABLE app.orders (
  id bigint PRIMARY KEY,
  -- @renamed from=remark
  note text DEFAULT 'none' NOT NULL,
  CONSTRAINT short CHECK (length(note) < 20));
CREATE INDEX orders_note ON app.orders (lower(note));
COMMENT ON COLUMN app.orders.note IS 'what the customer said';
