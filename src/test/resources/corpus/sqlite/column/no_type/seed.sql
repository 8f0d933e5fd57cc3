INSERT INTO t (rowid, a, b, c) VALUES (5, 1, 'x', x'00ff'), (9, 2.5, 7, NULL);
