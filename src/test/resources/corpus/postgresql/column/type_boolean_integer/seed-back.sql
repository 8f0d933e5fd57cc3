INSERT INTO t VALUES (1, 1, true, false, NULL), (2, 0, false, true, NULL);
