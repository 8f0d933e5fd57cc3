CREATE TABLE t ("a" INTEGER, b INTEGER, CHECK ("a">0 and b>0));
