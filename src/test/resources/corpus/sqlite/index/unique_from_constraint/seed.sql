INSERT INTO t (rowid, a, b) VALUES (5, 'x', 'y'), (7, 'z', NULL);
