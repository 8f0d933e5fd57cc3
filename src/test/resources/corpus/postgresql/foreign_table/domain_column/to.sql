CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE DOMAIN app.code AS varchar(9) CHECK (VALUE <> '');
CREATE FOREIGN TABLE app.far (id integer, code app.code) SERVER files;
