CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
-- @renamed from=far
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
