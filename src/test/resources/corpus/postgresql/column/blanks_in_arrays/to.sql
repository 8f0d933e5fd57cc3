CREATE TABLE t (words text[]);
