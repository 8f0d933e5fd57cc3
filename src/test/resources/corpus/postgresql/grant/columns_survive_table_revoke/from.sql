CREATE TABLE t (a integer, b text, c date);
GRANT SELECT, INSERT, UPDATE ON t TO PUBLIC; GRANT SELECT (a), UPDATE (b) ON t TO pg_monitor;
CREATE VIEW v AS SELECT a, b FROM t;
GRANT SELECT (a) ON v TO pg_monitor;
GRANT ALL ON v TO pg_monitor; REVOKE SELECT ON v FROM pg_monitor; GRANT SELECT (b) ON v TO pg_monitor;
