CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
CREATE FOREIGN TABLE app.far (
  id integer OPTIONS (column_name 'ID', key 'true') NOT NULL,
  note text COLLATE "C" DEFAULT 'none',
  code varchar(3) OPTIONS ("odd Name" 'it''s') COLLATE "POSIX" DEFAULT 'x' NOT NULL,
  twice integer GENERATED ALWAYS AS (id * 2) STORED,
  CONSTRAINT positive CHECK (id > 0)
) SERVER files OPTIONS (schema_name 'x', table_name 'y');
CREATE FOREIGN TABLE app.empty () SERVER files;
