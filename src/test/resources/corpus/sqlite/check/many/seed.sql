INSERT INTO t (rowid, a, b) VALUES (5, 1, 'x'), (7, 2, NULL);
