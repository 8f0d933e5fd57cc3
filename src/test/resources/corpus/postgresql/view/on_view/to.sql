CREATE TABLE t (a integer, b text); CREATE VIEW v AS SELECT b, a FROM t; CREATE VIEW w WITH (security_barrier=true) AS SELECT a FROM v;
