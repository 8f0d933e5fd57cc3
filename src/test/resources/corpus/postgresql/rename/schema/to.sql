-- @renamed from=app
CREATE SCHEMA core;
CREATE TYPE core.color AS ENUM ('red');
CREATE TABLE core.orders (id serial PRIMARY KEY, c core.color, note text);
CREATE FUNCTION core.shown(core.color) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE VIEW core.notes AS SELECT id, note FROM core.orders;
