INSERT INTO s VALUES (1, 'a'), (2, 'b'), (3, 'x'), (300, 'y');
