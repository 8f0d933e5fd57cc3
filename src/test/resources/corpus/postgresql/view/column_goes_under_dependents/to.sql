CREATE TABLE t (id integer, a text, b text);
CREATE VIEW v AS SELECT id, b FROM t;
CREATE VIEW w AS SELECT b AS a FROM v WHERE b <> '';
CREATE VIEW x AS SELECT a FROM w;
COMMENT ON VIEW x IS 'kept';
