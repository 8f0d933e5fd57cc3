CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=app.orders
CREATE TABLE core.purchases (id integer, note text);
CREATE TABLE core.orders (other integer);
