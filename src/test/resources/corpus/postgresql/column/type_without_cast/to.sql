CREATE TABLE t (id uuid PRIMARY KEY, d integer);
