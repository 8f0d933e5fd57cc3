INSERT INTO t VALUES (1, ROW(ROW(1, 2)::inner_t, 'a,"b"')::outer_t, ARRAY[ROW(3, 4)::inner_t], NULL);
