CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE TABLE app.log (id integer, note text) PARTITION BY RANGE (id) TABLESPACE spare;
CREATE TABLE app.log_all PARTITION OF app.log DEFAULT TABLESPACE spare;
