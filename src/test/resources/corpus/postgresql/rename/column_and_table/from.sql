CREATE SCHEMA app;

-- @renamed from=purchases
CREATE TABLE app.orders (
  id bigint CONSTRAINT pk PRIMARY KEY,
  -- @renamed from=remark
  note text);
