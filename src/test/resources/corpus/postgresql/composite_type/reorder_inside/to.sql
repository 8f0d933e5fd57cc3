CREATE TYPE addr AS (no integer, street text);
CREATE TABLE t (id integer, l addr[]);
