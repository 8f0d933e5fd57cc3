INSERT INTO t VALUES (1, ROW('High "street", 1', 7, 'x'), NULL), (2, ROW(NULL, NULL, NULL), NULL);
