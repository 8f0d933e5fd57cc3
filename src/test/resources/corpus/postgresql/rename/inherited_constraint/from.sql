CREATE SCHEMA app;

CREATE TABLE app.parent (
  x integer,
  -- @renamed from=above_zero
  CONSTRAINT positive CHECK (x > 0));
CREATE TABLE app.child (y integer) INHERITS (app.parent);
CREATE TABLE app.grandchild (z integer) INHERITS (app.child);
