INSERT INTO b VALUES (nextval('s')), (nextval('s'));
