INSERT INTO t (rowid, id, a) VALUES (5, '15', 'y'), (7, '17', NULL);
