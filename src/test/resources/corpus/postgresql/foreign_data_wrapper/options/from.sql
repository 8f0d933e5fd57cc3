CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away OPTIONS (a '1', b '2', c '3');
