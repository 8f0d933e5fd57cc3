CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE EXTENSION file_fdw WITH SCHEMA public;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE TABLE app.parts (id integer NOT NULL, note text DEFAULT 1) PARTITION BY RANGE (id);
CREATE TABLE app.low PARTITION OF app.parts FOR VALUES FROM (0) TO (10);
CREATE FOREIGN TABLE app.high PARTITION OF app.parts (note DEFAULT 2) FOR VALUES FROM (10) TO (20) SERVER files OPTIONS (filename '/dev/null', format 'csv');
