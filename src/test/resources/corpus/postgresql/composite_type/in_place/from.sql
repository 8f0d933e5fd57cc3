CREATE TYPE addr AS (street text, no integer);
CREATE TABLE t (id integer, a addr);
CREATE VIEW v AS SELECT (a).no FROM t;
CREATE TYPE lone AS (a integer, b text);
CREATE VIEW w AS SELECT (ROW(1, 'x')::lone).b;
