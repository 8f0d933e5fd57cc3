INSERT INTO t (rowid, a, b) VALUES (4, 'x', 1), (8, 'y', 2);
