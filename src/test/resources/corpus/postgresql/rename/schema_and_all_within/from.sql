-- @renamed from=core
CREATE SCHEMA app;
-- @renamed from=hue
CREATE TYPE app.color AS ENUM ('red');
-- @renamed from=core.purchases
CREATE TABLE app.orders (
  -- @renamed from=number
  id integer,
  c app.color);
-- @renamed from=told
CREATE FUNCTION app.shown(app.color) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
