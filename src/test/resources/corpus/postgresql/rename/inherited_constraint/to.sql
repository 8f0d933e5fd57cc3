CREATE SCHEMA app;

CREATE TABLE app.parent (
  x integer,
  -- @renamed from=positive
  CONSTRAINT above_zero CHECK (x > 0));
CREATE TABLE app.child (y integer) INHERITS (app.parent);
CREATE TABLE app.grandchild (z integer) INHERITS (app.child);
