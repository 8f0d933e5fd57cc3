INSERT INTO tenant VALUES (1, 'a'), (2, 'b');
