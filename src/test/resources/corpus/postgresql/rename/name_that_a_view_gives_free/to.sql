CREATE SCHEMA app;

-- @renamed from=orders
CREATE TABLE app.notes (id integer, note text);
