CREATE SCHEMA app;

-- @renamed from=orders
CREATE TABLE app.purchases (
  id bigint CONSTRAINT pk PRIMARY KEY,
  -- @renamed from=note
  remark text);
