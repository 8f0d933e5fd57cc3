INSERT INTO m VALUES (1, 2, 'a'), (2, 3, 'b');
