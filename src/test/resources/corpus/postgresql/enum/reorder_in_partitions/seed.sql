INSERT INTO m VALUES (1, 'low'), (11, 'high'); INSERT INTO low VALUES ('high');
