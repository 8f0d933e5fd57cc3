-- @renamed from=core
CREATE SCHEMA app;
CREATE TYPE app.color AS ENUM ('red');
CREATE TABLE app.orders (id serial PRIMARY KEY, c app.color, note text);
CREATE FUNCTION app.shown(app.color) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE VIEW app.notes AS SELECT id, note FROM app.orders;
