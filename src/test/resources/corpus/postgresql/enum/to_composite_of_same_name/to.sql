CREATE TYPE kind AS (x text);
CREATE TABLE t (id integer);
CREATE FUNCTION f(kind) RETURNS integer LANGUAGE sql AS 'SELECT 1';
