CREATE SCHEMA app;

-- @renamed from=sum
CREATE DOMAIN app.amount AS numeric CONSTRAINT sum_check CHECK (VALUE >= 0);
CREATE TYPE app.line AS (
  -- @renamed from=price
  cost app.amount,
  n integer);
CREATE TABLE app.bills (lines app.line[], total app.amount DEFAULT 0);
CREATE FUNCTION app.total(app.line) RETURNS app.amount IMMUTABLE LANGUAGE sql AS 'SELECT ($1).cost';
CREATE INDEX totals ON app.bills ((total + 1));
