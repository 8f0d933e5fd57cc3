CREATE SCHEMA app;

-- @renamed from=notes
CREATE TABLE app.orders (id integer, note text);
CREATE VIEW app.notes AS SELECT note FROM app.orders;
