INSERT INTO t (rowid, a) VALUES (5, 'y'), (7, NULL);
