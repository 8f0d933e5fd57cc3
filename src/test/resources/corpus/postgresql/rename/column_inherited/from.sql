CREATE SCHEMA app;

CREATE TABLE app.parent (
  id bigint,
  -- @renamed from=remark
  note text);
CREATE TABLE app.child (
  -- @renamed from=remark
  note text,
  more text) INHERITS (app.parent);
