CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE MATERIALIZED VIEW app.copy TABLESPACE spare AS SELECT id FROM app.orders;
