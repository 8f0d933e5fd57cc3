CREATE TABLE p (a integer);
CREATE TABLE k (b integer) INHERITS (p);
CREATE TABLE l () INHERITS (k);
