CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE TYPE app.mood AS ENUM ('ok');
CREATE FOREIGN TABLE app.far (id integer, mood app.mood DEFAULT 'ok') SERVER files;
