CREATE TABLE t (id integer, words text) WITH (fillfactor = 70, toast.autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.1);
CREATE TABLE u (id integer);
