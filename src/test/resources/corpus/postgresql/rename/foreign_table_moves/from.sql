CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE SCHEMA other;
-- @renamed from=other.far
CREATE FOREIGN TABLE app.far (id integer) SERVER files;
