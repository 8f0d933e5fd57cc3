INSERT INTO t VALUES (1, 'one'), (5, 'two');
INSERT INTO area VALUES (1, 0, 2, 'here');
