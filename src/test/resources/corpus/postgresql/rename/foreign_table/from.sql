CREATE SCHEMA app;
CREATE TABLE app.orders (id integer PRIMARY KEY, note text);
CREATE FOREIGN DATA WRAPPER away;
CREATE SERVER files FOREIGN DATA WRAPPER away;
-- @renamed from=away
CREATE FOREIGN TABLE app.far (id integer,
  -- @renamed from=remark
  note text,
  -- @renamed from=positive
  CONSTRAINT more CHECK (id > 0)) SERVER files;
CREATE VIEW app.seen AS SELECT note FROM app.far;
