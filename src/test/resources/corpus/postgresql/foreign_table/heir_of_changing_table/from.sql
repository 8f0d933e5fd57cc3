CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE TABLE app.every (id integer, CONSTRAINT more CHECK (id > 0));
CREATE FOREIGN TABLE app.far (extra text OPTIONS (a 'b')) INHERITS (app.every) SERVER files;
