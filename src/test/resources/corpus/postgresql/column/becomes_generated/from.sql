CREATE TABLE t (a integer, b integer);
CREATE INDEX i ON t (b);
COMMENT ON COLUMN t.b IS 'kept';
CREATE VIEW v AS SELECT b FROM t;
