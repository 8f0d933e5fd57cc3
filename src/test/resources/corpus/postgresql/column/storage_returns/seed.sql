INSERT INTO t VALUES (1, 'a', 1.5, 'c', '{1}', 'e', '{}');
