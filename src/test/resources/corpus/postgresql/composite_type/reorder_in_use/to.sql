CREATE TYPE addr AS (no integer, "the zip" text, street text);
CREATE TABLE t (id integer, a addr, b addr DEFAULT '(1,y,x)');
CREATE VIEW v AS SELECT (a).no FROM t;
CREATE FUNCTION f(a addr) RETURNS integer LANGUAGE sql AS 'SELECT a.no';
