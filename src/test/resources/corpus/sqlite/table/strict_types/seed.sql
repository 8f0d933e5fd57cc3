INSERT INTO t VALUES (2, 3, 1.0, 'a', x'01'), (4, NULL, 2.5, 5, NULL);
