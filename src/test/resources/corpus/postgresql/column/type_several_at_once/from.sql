CREATE TABLE t (id integer PRIMARY KEY, a integer, b text NOT NULL DEFAULT '1', c date, k integer);
CREATE VIEW v AS SELECT * FROM t;
CREATE VIEW w AS SELECT v.a, x.b FROM v JOIN v x USING (id);
CREATE FUNCTION one(t) RETURNS text LANGUAGE sql AS 'SELECT $1.b';
CREATE VIEW u AS SELECT one(t) AS one FROM t;
