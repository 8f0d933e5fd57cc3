INSERT INTO p VALUES (4, 'a'), (6, 'b');
