INSERT INTO t VALUES (1, true, 1, 'no', 't'), (2, false, 0, 'yes', 'f');
