CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE EXTENSION file_fdw WITH SCHEMA public;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
