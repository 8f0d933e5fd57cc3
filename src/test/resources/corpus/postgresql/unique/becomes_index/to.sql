CREATE TABLE t (a integer);
CREATE UNIQUE INDEX k ON t (a) WHERE a > 0;
