INSERT INTO t VALUES (1, '{"x": 1}', '[1, 2]', '{"a":null}');
