CREATE TABLE t (a INTEGER, b INTEGER, c TEXT, CHECK ( a > 0   and
  b > 0 ));
