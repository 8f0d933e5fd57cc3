CREATE SCHEMA app;

-- @renamed from=color
CREATE TYPE app.colour AS ENUM ('red', 'green');
CREATE TABLE app.things (c app.colour DEFAULT 'red', many app.colour[]);
CREATE FUNCTION app.next(app.colour) RETURNS app.colour LANGUAGE sql AS 'SELECT $1';
