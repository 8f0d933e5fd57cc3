INSERT INTO orders VALUES (1, 'a', 'b');
