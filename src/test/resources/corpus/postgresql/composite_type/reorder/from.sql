CREATE TYPE addr AS (street text, no integer);
CREATE FUNCTION f(a addr) RETURNS integer LANGUAGE sql AS 'SELECT a.no';
