-- @renamed from=app
CREATE SCHEMA core;
-- @renamed from=color
CREATE TYPE core.hue AS ENUM ('red');
-- @renamed from=orders
CREATE TABLE core.purchases (
  -- @renamed from=id
  number integer,
  c core.hue);
-- @renamed from=shown
CREATE FUNCTION core.told(core.hue) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
