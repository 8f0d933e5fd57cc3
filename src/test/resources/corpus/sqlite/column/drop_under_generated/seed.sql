INSERT INTO t (id, a, b) VALUES (1, 2, 3), (4, 5, 6);
