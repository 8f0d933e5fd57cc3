CREATE SCHEMA app;

-- @renamed from=notes
CREATE TABLE app.remarks (
  id integer,
  -- @renamed from=note
  remark text,
  note integer);
CREATE TABLE app.notes (other integer);
