CREATE TABLE t (a integer NOT NULL, b integer);
CREATE TABLE u (a integer NOT NULL UNIQUE);
CREATE TABLE v (a integer NOT NULL UNIQUE);
