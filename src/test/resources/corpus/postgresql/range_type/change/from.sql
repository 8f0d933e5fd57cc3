CREATE TYPE r AS RANGE (subtype = integer);
CREATE TABLE t (id integer, a r, m r_multirange);
