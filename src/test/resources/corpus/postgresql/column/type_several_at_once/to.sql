CREATE TABLE t (id bigint PRIMARY KEY, a text, b varchar(9) NOT NULL DEFAULT '2', c timestamptz, k integer);
CREATE VIEW v AS SELECT * FROM t;
CREATE VIEW w AS SELECT v.a, x.b FROM v JOIN v x USING (id);
CREATE FUNCTION one(t) RETURNS text LANGUAGE sql AS 'SELECT $1.b';
CREATE VIEW u AS SELECT one(t) AS one FROM t;
