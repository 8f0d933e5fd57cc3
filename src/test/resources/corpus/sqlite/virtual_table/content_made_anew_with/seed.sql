INSERT INTO docs VALUES (1, 'one'), (5, 'two');
