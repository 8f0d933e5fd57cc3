CREATE TABLE t (a integer, b text, c date);
GRANT SELECT ON t TO PUBLIC; GRANT SELECT (a), UPDATE (b), INSERT (c) ON t TO pg_monitor; GRANT DELETE ON t TO pg_monitor;
CREATE VIEW v AS SELECT a, b, c FROM t;
GRANT SELECT (a) ON v TO pg_monitor;
