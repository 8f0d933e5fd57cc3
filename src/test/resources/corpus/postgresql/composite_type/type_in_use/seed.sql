INSERT INTO t VALUES (1, ROW('x,y', 1), ROW('x', 2), ARRAY[ROW('x"', 1)::addr]);
