CREATE SCHEMA app;

CREATE TABLE app.orders (
  id integer,
  -- @renamed from=note
  remark text,
  come integer DEFAULT 5);
