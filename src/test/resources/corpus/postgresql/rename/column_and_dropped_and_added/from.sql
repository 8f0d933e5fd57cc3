CREATE SCHEMA app;

CREATE TABLE app.orders (
  id integer,
  -- @renamed from=remark
  note text,
  gone integer);
