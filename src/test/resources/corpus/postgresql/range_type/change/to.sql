CREATE TYPE r AS RANGE (subtype = bigint);
CREATE TABLE t (id integer, a r, m r_multirange);
