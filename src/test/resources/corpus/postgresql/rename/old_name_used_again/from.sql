CREATE SCHEMA app;

-- @renamed from=remarks
CREATE TABLE app.notes (
  id integer,
  -- @renamed from=remark
  note text);
