CREATE TABLE t (a text) WITH (fillfactor=70, autovacuum_enabled=false);
