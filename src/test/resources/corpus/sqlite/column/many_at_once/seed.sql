INSERT INTO t (rowid, a, b, c, d) VALUES (3, 'x', '12', 4, 1.5), (7, 'y', NULL, NULL, NULL);
