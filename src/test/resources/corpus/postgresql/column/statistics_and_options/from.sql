CREATE TABLE t (id integer, a text, b text);
ALTER TABLE t ALTER a SET STATISTICS 500, ALTER a SET (n_distinct = 5, n_distinct_inherited = 7);
