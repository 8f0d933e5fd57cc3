INSERT INTO a VALUES (nextval('s'), 'x'), (nextval('s'), 'y'); INSERT INTO b VALUES (1, 'z');
