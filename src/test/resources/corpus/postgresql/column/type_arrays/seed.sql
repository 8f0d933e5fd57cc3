INSERT INTO t (id, a, b, c) VALUES (1, '{3}', '{x,y}', '{4,5}');
