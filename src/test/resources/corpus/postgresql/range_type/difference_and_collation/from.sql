CREATE SCHEMA shop;
CREATE FUNCTION shop.apart(a numeric, b numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT (a - b)::double precision';
CREATE TYPE shop.prices AS RANGE (subtype = numeric);
CREATE TYPE shop.names AS RANGE (subtype = text, collation = "C");
CREATE TABLE shop.bands (id integer, p shop.prices, n shop.names);
