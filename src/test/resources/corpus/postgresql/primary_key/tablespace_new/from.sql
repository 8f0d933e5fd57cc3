CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE TABLE app.more (id integer NOT NULL, code text);
