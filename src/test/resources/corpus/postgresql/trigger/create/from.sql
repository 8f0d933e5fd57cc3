CREATE SCHEMA app;
CREATE TABLE app.orders (id integer, total numeric, note text);
CREATE VIEW app.v AS SELECT orders.id FROM app.orders;
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
