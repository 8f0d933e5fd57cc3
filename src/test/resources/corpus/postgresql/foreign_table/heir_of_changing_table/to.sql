CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE TABLE app.every (id bigint, note text, CONSTRAINT more CHECK (id > 0), CONSTRAINT noted CHECK (note <> ''));
CREATE FOREIGN TABLE app.far (extra text OPTIONS (a 'b')) INHERITS (app.every) SERVER files;
