INSERT INTO t (rowid, a, b) VALUES (2, 'x', 'y'), (4, NULL, NULL);
