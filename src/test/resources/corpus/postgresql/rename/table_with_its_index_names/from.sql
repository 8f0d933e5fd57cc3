CREATE SCHEMA app;

-- @renamed from=purchases
CREATE TABLE app.orders (
  id bigint GENERATED ALWAYS AS IDENTITY,
  note text,
  -- @renamed from=purchases_pkey
  CONSTRAINT orders_pkey PRIMARY KEY (id));
-- @renamed from=purchases_note
CREATE INDEX orders_note ON app.orders (note);
