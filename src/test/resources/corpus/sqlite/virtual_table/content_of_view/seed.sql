INSERT INTO t VALUES (1, 'one'), (5, 'two');
