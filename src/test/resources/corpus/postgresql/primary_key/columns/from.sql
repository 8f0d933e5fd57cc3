CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT t_pkey PRIMARY KEY (a));
CREATE TABLE u (t integer REFERENCES t);
CREATE VIEW v AS SELECT a, b, count(*) FROM t GROUP BY a;
