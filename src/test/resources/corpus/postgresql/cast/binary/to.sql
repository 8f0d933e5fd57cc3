CREATE SCHEMA app;
CREATE TABLE app.t (id integer PRIMARY KEY, h bit(8));
CREATE FUNCTION app.low(h bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT h & 15';
CREATE CAST (bigint AS timestamptz) WITHOUT FUNCTION;
CREATE VIEW app.v AS SELECT id, (id::bigint)::timestamptz AS at FROM app.t;
