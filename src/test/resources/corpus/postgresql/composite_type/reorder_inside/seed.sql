INSERT INTO t VALUES (1, ARRAY[ROW('a', 1)::addr]);
