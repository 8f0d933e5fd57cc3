CREATE TYPE span AS RANGE (subtype = integer);
CREATE TYPE "Odd ""one" AS RANGE (subtype = text, collation = "C", multirange_type_name = "odd set");
CREATE TABLE t (id integer, s span DEFAULT '[1,2)', m span_multirange, l span[]);
CREATE INDEX t_m ON t USING gist (m);
CREATE TABLE u (o "Odd ""one", ms "odd set") ;
CREATE VIEW v AS SELECT upper(s) AS u FROM t;
