CREATE TABLE t (id integer PRIMARY KEY);
CREATE TABLE u (a integer);
