CREATE SCHEMA app;
CREATE TYPE app.money AS (amount numeric, unit text);
CREATE TYPE app.color AS ENUM ('red', 'green');
CREATE DOMAIN app.code AS text;
CREATE FUNCTION app.amount(m app.money) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT (m).amount';
CREATE FUNCTION app.cut(m app.money, n integer, explicit boolean) RETURNS integer LANGUAGE sql IMMUTABLE
  AS 'SELECT (m).amount::integer';
CREATE CAST (app.money AS numeric) WITH FUNCTION app.amount(app.money);
CREATE CAST (app.money AS integer) WITH FUNCTION app.cut(app.money, integer, boolean) AS ASSIGNMENT;
CREATE CAST (app.color AS integer) WITH INOUT AS IMPLICIT;
CREATE CAST (text AS app.color) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (app.money AS numeric) IS 'without its unit';
CREATE TABLE app.t (id integer PRIMARY KEY, price app.money, CHECK (price::numeric >= 0),
  c app.color DEFAULT 'red'::text::app.color, n numeric GENERATED ALWAYS AS (price::numeric) STORED);
CREATE INDEX i ON app.t ((price::numeric));
CREATE VIEW app.v AS SELECT id, price::numeric AS amount, price::integer AS cut FROM app.t;
