INSERT INTO t (rowid, a, b) VALUES (3, 1, 2), (6, 2, 1);
