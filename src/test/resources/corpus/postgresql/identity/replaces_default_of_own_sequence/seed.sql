INSERT INTO t (id, a) VALUES (nextval('s'), 'x'), (nextval('s'), 'y');
