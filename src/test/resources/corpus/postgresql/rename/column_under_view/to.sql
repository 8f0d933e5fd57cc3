CREATE SCHEMA app;

CREATE TABLE app.orders (
  id bigint PRIMARY KEY,
  -- @renamed from=note
  remark text);
CREATE VIEW app.notes AS SELECT id, remark AS note FROM app.orders WHERE remark <> '';
CREATE MATERIALIZED VIEW app.longest AS SELECT max(length(remark)) AS length FROM app.orders;
CREATE UNIQUE INDEX longest_one ON app.longest (length);
