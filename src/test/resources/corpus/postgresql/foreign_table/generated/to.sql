CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id integer, twice integer GENERATED ALWAYS AS (id + id) STORED, more integer GENERATED ALWAYS AS (id + 1) STORED) SERVER files;
