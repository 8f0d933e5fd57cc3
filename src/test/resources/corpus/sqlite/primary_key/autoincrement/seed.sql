INSERT INTO t VALUES (1, 'x'), (7, 'y');
