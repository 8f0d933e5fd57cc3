CREATE SCHEMA app;

-- @renamed from=a
CREATE TABLE app.b (id integer, of_a text);
-- @renamed from=b
CREATE TABLE app.c (id integer, of_b text);
CREATE TABLE app.t (
  -- @renamed from=x
  y integer,
  -- @renamed from=y
  z integer);
