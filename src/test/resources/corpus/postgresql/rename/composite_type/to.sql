CREATE SCHEMA app;

-- @renamed from=point
CREATE TYPE app.place AS (
  x integer,
  -- @renamed from=y
  height integer);
CREATE TABLE app.things (at app.place);
