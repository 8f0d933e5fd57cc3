CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, city text);
CREATE TABLE app."Line Items" (id integer, note text);
