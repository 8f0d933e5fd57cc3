INSERT INTO t (_rowid_, rowid, oid, b) VALUES (6, 'a', 'b', 1), (8, 'c', 'd', 2);
