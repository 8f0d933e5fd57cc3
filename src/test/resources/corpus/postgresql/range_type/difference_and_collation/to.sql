CREATE SCHEMA shop;
CREATE FUNCTION shop.apart(a numeric, b numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT (a - b)::double precision';
CREATE TYPE shop.prices AS RANGE (subtype = numeric, subtype_diff = shop.apart);
CREATE TYPE shop.names AS RANGE (subtype = text, collation = "POSIX", subtype_opclass = text_pattern_ops);
CREATE TABLE shop.bands (id integer, p shop.prices, n shop.names);
