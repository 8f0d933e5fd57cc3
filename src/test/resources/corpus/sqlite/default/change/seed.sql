INSERT INTO t (id) VALUES (2), (4);
