CREATE SCHEMA app;

-- @renamed from=orders
CREATE TABLE app.purchases (
  id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME app.orders_id_seq),
  note text,
  -- @renamed from=orders_pkey
  CONSTRAINT purchases_pkey PRIMARY KEY (id));
-- @renamed from=orders_note
CREATE INDEX purchases_note ON app.purchases (note);
