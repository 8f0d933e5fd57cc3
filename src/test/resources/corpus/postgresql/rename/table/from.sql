CREATE SCHEMA app;

-- @renamed from=purchases
CREATE TABLE app.orders (id bigint PRIMARY KEY, note text NOT NULL);
