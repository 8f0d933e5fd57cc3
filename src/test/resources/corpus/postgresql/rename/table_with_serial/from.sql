CREATE SCHEMA app;

-- @renamed from=purchases
CREATE TABLE app.orders (id serial, note text);
