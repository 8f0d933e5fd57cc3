CREATE SCHEMA app;

-- @renamed from=b
CREATE TABLE app.a (id integer, of_a text);
-- @renamed from=c
CREATE TABLE app.b (id integer, of_b text);
CREATE TABLE app.t (
  -- @renamed from=y
  x integer,
  -- @renamed from=z
  y integer);
