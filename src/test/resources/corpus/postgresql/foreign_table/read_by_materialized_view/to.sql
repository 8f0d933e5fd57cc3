CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE EXTENSION file_fdw WITH SCHEMA public;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE app.far (id bigint, note text) SERVER files OPTIONS (filename '/dev/null', format 'csv');
CREATE MATERIALIZED VIEW app.copy AS SELECT id FROM app.far;
