CREATE TABLE pair (x integer, y integer);
CREATE TABLE holder (id integer, p pair);
CREATE FUNCTION sum_of(pair) RETURNS integer LANGUAGE sql AS 'SELECT $1.x + $1.y';
CREATE FUNCTION pairs() RETURNS SETOF pair LANGUAGE sql AS 'SELECT * FROM public.pair';
