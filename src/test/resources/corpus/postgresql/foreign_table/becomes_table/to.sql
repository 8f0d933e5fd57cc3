CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE TABLE app.far (id integer, note text);
CREATE VIEW app.seen AS SELECT id FROM app.far;
