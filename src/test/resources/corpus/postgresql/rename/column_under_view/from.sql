CREATE SCHEMA app;

CREATE TABLE app.orders (
  id bigint PRIMARY KEY,
  -- @renamed from=remark
  note text);
CREATE VIEW app.notes AS SELECT id, note FROM app.orders WHERE note <> '';
CREATE MATERIALIZED VIEW app.longest AS SELECT max(length(note)) AS length FROM app.orders;
CREATE UNIQUE INDEX longest_one ON app.longest (length);
