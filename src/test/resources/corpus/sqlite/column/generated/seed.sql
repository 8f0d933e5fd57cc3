INSERT INTO t (id, b) VALUES (1, 2), (3, NULL);
