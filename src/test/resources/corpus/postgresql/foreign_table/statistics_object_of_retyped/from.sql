CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id integer, note text) SERVER files;
CREATE STATISTICS app.both ON id, note FROM app.far;
