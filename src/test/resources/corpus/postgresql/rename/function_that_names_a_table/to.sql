CREATE SCHEMA app;

-- @renamed from=orders
CREATE TABLE app.purchases (id bigint);
CREATE FUNCTION app.total() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM app.purchases';
CREATE FUNCTION app.first() RETURNS app.purchases STABLE LANGUAGE sql AS 'SELECT * FROM app.purchases LIMIT 1';
