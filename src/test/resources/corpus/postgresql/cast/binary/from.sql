CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, h bit(8));
CREATE FUNCTION app.low(h bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT h & 15';
