CREATE TABLE t (id integer, s varchar(10), n numeric(5,2), d date, a text[]);
CREATE VIEW v AS SELECT id FROM t WHERE s IN ('a', 'b') AND n NOT IN (1, 2.5) AND d BETWEEN '2020-01-01' AND now();
CREATE VIEW x AS SELECT CASE s WHEN 'a' THEN 1 WHEN 'b' THEN 2 ELSE 3 END AS c, s LIKE ANY (ARRAY['a%', 'b%']) AS l, concat(n, 'x') AS m FROM t;
CREATE VIEW y AS SELECT a.*, b.s AS bs FROM t a LEFT JOIN t b USING (id) WHERE a.s = ANY ('{a,b}'::varchar[]);
CREATE VIEW z AS WITH q AS (SELECT s, count(*) FILTER (WHERE n > 1) AS k FROM t GROUP BY ROLLUP (s)) SELECT s, k, row_number() OVER (PARTITION BY s ORDER BY k DESC NULLS LAST) AS r FROM q;
CREATE INDEX i ON t (id) WHERE s IN ('a', 'b');
ALTER TABLE t ADD CHECK (s IN ('a', 'b')), ADD CHECK (n IN (1, 2)), ADD CHECK (d > '2000-01-01'), ADD CHECK (s::text ~ '^[a-z]+$' AND s <> ALL (ARRAY['x', 'y']));
CREATE POLICY p ON t USING (s IN ('a', 'b') OR a && '{x}'::text[]);
CREATE TABLE q (k varchar(3) DEFAULT 'a' CHECK (k IN ('a')), g text GENERATED ALWAYS AS (CASE WHEN k IN ('a', 'b') THEN 'x' ELSE 'y' END) STORED);
