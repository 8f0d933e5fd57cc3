CREATE SCHEMA app;

-- @renamed from=colour
CREATE TYPE app.color AS ENUM ('red', 'green');
CREATE TABLE app.things (c app.color DEFAULT 'red', many app.color[]);
CREATE FUNCTION app.next(app.color) RETURNS app.color LANGUAGE sql AS 'SELECT $1';
