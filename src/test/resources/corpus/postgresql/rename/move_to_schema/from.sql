CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=core.orders
CREATE TABLE app.orders (id serial PRIMARY KEY, note text);
CREATE INDEX orders_note ON app.orders (note);
-- @renamed from=core.color
CREATE TYPE app.color AS ENUM ('red');
-- @renamed from=core.twice
CREATE FUNCTION app.twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
-- @renamed from=core.notes
CREATE VIEW app.notes AS SELECT note FROM app.orders;
