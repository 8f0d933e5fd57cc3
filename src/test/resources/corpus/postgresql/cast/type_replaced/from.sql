CREATE SCHEMA app;
CREATE TYPE app.color AS ENUM ('red', 'green', 'blue');
CREATE TABLE app.t (id integer PRIMARY KEY, c app.color);
CREATE CAST (app.color AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (app.color AS text) IS 'kept';
