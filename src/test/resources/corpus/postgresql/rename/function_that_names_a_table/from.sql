CREATE SCHEMA app;

-- @renamed from=purchases
CREATE TABLE app.orders (id bigint);
CREATE FUNCTION app.total() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM app.orders';
CREATE FUNCTION app.first() RETURNS app.orders STABLE LANGUAGE sql AS 'SELECT * FROM app.orders LIMIT 1';
