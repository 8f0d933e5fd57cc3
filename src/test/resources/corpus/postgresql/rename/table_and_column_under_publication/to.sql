CREATE SCHEMA app;
-- @renamed from=orders
CREATE TABLE app.purchases (
  id integer NOT NULL,
  -- @renamed from=city
  town text
);
CREATE PUBLICATION p FOR TABLE app.purchases (id, town) WHERE (town <> '') WITH (publish = 'insert');
