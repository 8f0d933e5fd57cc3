INSERT INTO t VALUES (1, 'b', 'a', 'B'), (2, 'A', 'B', 'a'); INSERT INTO u VALUES ('a'); INSERT INTO m VALUES ('x', 1);
