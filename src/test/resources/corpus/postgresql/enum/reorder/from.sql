CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b', 'c');
CREATE DOMAIN app.good_mood AS app.mood CHECK (VALUE <> 'a');
CREATE TABLE app.t (id integer, a app.mood DEFAULT 'a' NOT NULL, b app.mood[] DEFAULT '{a,b}', d app.good_mood,
  g boolean GENERATED ALWAYS AS (a = 'b') STORED);
CREATE VIEW app.v AS SELECT id, a FROM app.t WHERE a > 'a';
COMMENT ON COLUMN app.t.a IS 'kept';
