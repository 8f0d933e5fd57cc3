CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, a integer GENERATED ALWAYS AS (abs(id)) STORED);
CREATE FUNCTION app.absolute(integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4abs';
CREATE INDEX i ON app.t (app.absolute(id));
