CREATE SCHEMA app;
CREATE TYPE app.money AS (amount numeric, unit text);
CREATE TYPE app.color AS ENUM ('red', 'green');
CREATE DOMAIN app.code AS text;
CREATE TABLE app.t (id integer PRIMARY KEY, price app.money);
