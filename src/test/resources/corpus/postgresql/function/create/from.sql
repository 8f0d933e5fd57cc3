CREATE SCHEMA app;
CREATE TABLE app.orders (id integer, total numeric);
