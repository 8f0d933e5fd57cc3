CREATE SCHEMA app;

-- @renamed from=place
CREATE TYPE app.point AS (
  x integer,
  -- @renamed from=height
  y integer);
CREATE TABLE app.things (at app.point);
