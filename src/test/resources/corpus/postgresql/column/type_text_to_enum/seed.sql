INSERT INTO t VALUES (1, 'new', '{new,done}'), (2, 'done', '{"gone away"}');
