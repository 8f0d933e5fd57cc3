CREATE TYPE addr AS (street text, no integer, gone text);
CREATE TABLE t (id integer, a addr, b addr DEFAULT '(x,1,y)');
CREATE VIEW v AS SELECT (a).no FROM t;
CREATE FUNCTION f(a addr) RETURNS integer LANGUAGE sql AS 'SELECT a.no';
