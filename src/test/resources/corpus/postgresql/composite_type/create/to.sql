CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a', 'b');
CREATE TYPE app.addr AS (street text COLLATE "C", "No." integer, m app.mood);
COMMENT ON TYPE app.addr IS 'where';
COMMENT ON COLUMN app.addr."No." IS 'number';
CREATE TYPE app.nothing AS ();
CREATE TABLE app.t (a app.addr, b app.addr[]);
CREATE TYPE app.house AS (a app.addr);
