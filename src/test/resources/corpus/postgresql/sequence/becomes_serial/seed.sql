INSERT INTO t VALUES (5, 'x'), (7, 'y');
