CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
-- @renamed from=away
CREATE FOREIGN DATA WRAPPER far;
CREATE SERVER files FOREIGN DATA WRAPPER far;
