CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=app.orders
CREATE TABLE core.orders (id serial PRIMARY KEY, note text);
CREATE INDEX orders_note ON core.orders (note);
-- @renamed from=app.color
CREATE TYPE core.color AS ENUM ('red');
-- @renamed from=app.twice
CREATE FUNCTION core.twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
-- @renamed from=app.notes
CREATE VIEW core.notes AS SELECT note FROM core.orders;
