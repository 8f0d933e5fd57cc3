CREATE TABLE t (id integer, words text) WITH (fillfactor = 80, toast.autovacuum_vacuum_threshold = 10);
CREATE TABLE u (id integer) WITH (autovacuum_enabled = false);
