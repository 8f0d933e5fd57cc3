INSERT INTO t VALUES (1, true, 1, 'false', 'true'), (2, false, 0, 'true', 'false');
