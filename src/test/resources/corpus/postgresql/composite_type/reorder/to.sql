CREATE TYPE addr AS (no integer, street text);
CREATE FUNCTION f(a addr) RETURNS integer LANGUAGE sql AS 'SELECT a.no';
