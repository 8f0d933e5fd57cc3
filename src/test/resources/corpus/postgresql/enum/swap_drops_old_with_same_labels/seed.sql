INSERT INTO t VALUES (1, 'y', '{x,y}');
