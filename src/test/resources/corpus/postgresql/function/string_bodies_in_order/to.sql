SET check_function_bodies = off;
CREATE SCHEMA app;
CREATE FUNCTION app.a() RETURNS integer LANGUAGE sql AS 'SELECT app.b() + (SELECT count(*)::integer FROM app.z)';
CREATE FUNCTION app.b() RETURNS integer LANGUAGE sql AS 'SELECT app.c(); -- a comment';
CREATE FUNCTION app.c() RETURNS integer LANGUAGE sql AS 'SELECT x.id FROM app.y AS x LIMIT 1';
CREATE FUNCTION app.d() RETURNS integer LANGUAGE plpgsql AS 'DECLARE r app.z%ROWTYPE; BEGIN RETURN 1; END';
CREATE TABLE app.t (id integer);
CREATE VIEW app.y AS SELECT t.id FROM app.t;
CREATE TABLE app.z (id integer);
