CREATE TABLE t (id integer, a jsonb DEFAULT '{}' NOT NULL, b jsonb, c json);
CREATE VIEW v AS SELECT a -> 'x' AS x FROM t;
