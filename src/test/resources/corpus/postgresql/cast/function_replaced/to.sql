CREATE SCHEMA app;
CREATE TYPE app.money AS (amount numeric, unit text);
CREATE TABLE app.t (id integer PRIMARY KEY, price app.money);
CREATE FUNCTION app.number(m app.money) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT (m).amount + 0';
CREATE CAST (app.money AS numeric) WITH FUNCTION app.number(app.money);
CREATE VIEW app.v AS SELECT id, price::numeric AS amount FROM app.t;
CREATE INDEX i ON app.t ((price::numeric));
