CREATE TABLE t (id integer, a json DEFAULT '{}' NOT NULL, b text, c text);
CREATE VIEW v AS SELECT a -> 'x' AS x FROM t;
