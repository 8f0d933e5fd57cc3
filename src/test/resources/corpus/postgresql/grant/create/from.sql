CREATE SCHEMA app;
CREATE TABLE app.t (id integer, a integer);
CREATE VIEW app.v AS SELECT t.id, t.a FROM app.t;
CREATE MATERIALIZED VIEW app.m AS SELECT t.id, t.a FROM app.t;
CREATE SEQUENCE app.s;
CREATE FUNCTION app.f(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE app.p(integer) LANGUAGE sql AS 'SELECT 1';
CREATE TYPE app.mood AS ENUM ('good');
CREATE DOMAIN app.d AS text;
