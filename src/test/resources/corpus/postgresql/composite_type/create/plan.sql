-- from.sql to to.sql

CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b');

CREATE TYPE app.addr AS (
  street text COLLATE "C",
  "No." integer,
  m app.mood
);
COMMENT ON TYPE app.addr IS 'where';
COMMENT ON COLUMN app.addr."No." IS 'number';

CREATE TYPE app.house AS (
  a app.addr
);
CREATE TYPE app.nothing AS ();

CREATE TABLE app.t (
  a app.addr,
  b app.addr[]
);

-- to.sql to from.sql

-- data-loss: table:app.t: the table and its rows are gone
DROP TABLE app.t;
DROP TYPE app.house;
DROP TYPE app.addr;
DROP TYPE app.nothing;
DROP TYPE app.mood;
DROP SCHEMA app;
