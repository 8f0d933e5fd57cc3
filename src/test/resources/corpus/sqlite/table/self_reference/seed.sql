INSERT INTO t VALUES (1, NULL, 'a'), (2, 1, 'b'), (5, 2, 'c');
