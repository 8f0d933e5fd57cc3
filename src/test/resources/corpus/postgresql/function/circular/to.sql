CREATE SCHEMA app;
SET check_function_bodies = off;
CREATE TABLE app.t (id integer);
CREATE FUNCTION app.even(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n = 0 OR app.odd(n - 1)';
CREATE FUNCTION app.odd(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n <> 0 AND app.even(n - 1)';
CREATE FUNCTION app.seen() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM app.v';
CREATE VIEW app.v AS SELECT t.id, app.seen() AS seen FROM app.t;
