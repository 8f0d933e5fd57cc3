INSERT INTO docs VALUES (1, 'one', 'some words'), (5, 'two', NULL);
