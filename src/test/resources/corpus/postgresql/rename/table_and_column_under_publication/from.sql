-- needs 15
CREATE SCHEMA app;
-- @renamed from=purchases
CREATE TABLE app.orders (
  id integer NOT NULL,
  -- @renamed from=town
  city text
);
CREATE PUBLICATION p FOR TABLE app.orders (id, city) WHERE (city <> '') WITH (publish = 'insert');
