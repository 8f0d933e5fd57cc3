CREATE SCHEMA app;
CREATE SCHEMA core;
-- @renamed from=core.purchases
CREATE TABLE app.orders (id integer, note text);
CREATE TABLE core.orders (other integer);
