CREATE SCHEMA app;

CREATE TABLE app.parent (
  id bigint,
  -- @renamed from=note
  remark text);
CREATE TABLE app.child (
  -- @renamed from=note
  remark text,
  more text) INHERITS (app.parent);
