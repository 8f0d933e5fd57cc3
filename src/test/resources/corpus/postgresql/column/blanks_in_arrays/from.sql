CREATE TABLE t (words character(5)[]);
