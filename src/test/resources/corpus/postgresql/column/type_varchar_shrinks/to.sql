CREATE TABLE t (id integer, a varchar(10) DEFAULT 'abc', b varchar(20), c char(5), d numeric(10,2));
CREATE INDEX t_a ON t (lower(a));
