CREATE TABLE t (id integer, a double precision, b double precision, c numeric(10,2), d numeric, e text DEFAULT '5', g uuid DEFAULT '00000000-0000-0000-0000-000000000000', h inet, i date, j interval);
CREATE VIEW v AS SELECT e, c FROM t;
