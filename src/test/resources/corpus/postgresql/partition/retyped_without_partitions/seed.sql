INSERT INTO filled VALUES (1, 1, 'low'), (2, 2, 'high');
