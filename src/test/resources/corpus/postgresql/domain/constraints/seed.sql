INSERT INTO t VALUES (1, 'AB', 'CD', '{EF}');
