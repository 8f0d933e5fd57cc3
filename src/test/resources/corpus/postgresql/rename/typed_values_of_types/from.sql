CREATE SCHEMA app;

-- @renamed from=amount
CREATE DOMAIN app.sum AS numeric CHECK (VALUE >= 0);
CREATE TYPE app.line AS (
  -- @renamed from=cost
  price app.sum,
  n integer);
CREATE TABLE app.bills (lines app.line[], total app.sum DEFAULT 0);
CREATE FUNCTION app.total(app.line) RETURNS app.sum IMMUTABLE LANGUAGE sql AS 'SELECT ($1).price';
CREATE INDEX totals ON app.bills ((total + 1));
