CREATE TYPE addr AS (street text, zip text);
CREATE TABLE t (id integer, a addr);
CREATE VIEW v AS SELECT (a).zip FROM t;
CREATE TYPE lone AS (a bigint, b text, c text);
CREATE VIEW w AS SELECT (ROW(1, 'x', 'y')::lone).b;
