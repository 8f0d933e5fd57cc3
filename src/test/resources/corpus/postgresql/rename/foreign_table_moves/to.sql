CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE SCHEMA other;
-- @renamed from=app.far
CREATE FOREIGN TABLE other.far (id integer) SERVER files;
