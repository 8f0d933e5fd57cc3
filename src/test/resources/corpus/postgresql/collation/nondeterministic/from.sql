CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE t (id integer, a text COLLATE ci UNIQUE, b text[] COLLATE ci);
CREATE INDEX t_lower ON t (lower(a));
CREATE DOMAIN d AS text COLLATE ci CHECK (VALUE <> 'a');
CREATE TYPE c AS (x text COLLATE ci);
CREATE TABLE u (d d, c c);
CREATE VIEW v AS SELECT a = 'X' AS x FROM t;
