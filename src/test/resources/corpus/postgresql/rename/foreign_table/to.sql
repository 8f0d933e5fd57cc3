CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
-- @renamed from=far
CREATE FOREIGN TABLE app.away (id integer,
  -- @renamed from=note
  remark text,
  -- @renamed from=more
  CONSTRAINT positive CHECK (id > 0)) SERVER files;
CREATE VIEW app.seen AS SELECT remark AS note FROM app.away;
