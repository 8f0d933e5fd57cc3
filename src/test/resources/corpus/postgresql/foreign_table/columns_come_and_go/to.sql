CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (id integer, code text OPTIONS (column_name 'C') COLLATE "C" DEFAULT 'x' NOT NULL, day date NOT NULL) SERVER files;
