INSERT INTO t (id, a) VALUES (1, ROW('Main', 'Rome', 1));
