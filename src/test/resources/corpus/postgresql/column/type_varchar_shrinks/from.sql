CREATE TABLE t (id integer, a varchar(50) DEFAULT 'abc', b text, c char(20), d numeric(12,4));
CREATE INDEX t_a ON t (lower(a));
