CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
-- @renamed from=files
CREATE SERVER archive FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id integer) SERVER archive;
