INSERT INTO p VALUES (3, 'x'), (7, 'y');
INSERT INTO c VALUES (1), (4);
