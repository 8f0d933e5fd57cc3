CREATE TYPE addr AS (street text, no bigint);
CREATE DOMAIN home AS addr;
CREATE TABLE t (id integer, a addr, h home, l addr[]);
CREATE VIEW v AS SELECT (a).no FROM t;
