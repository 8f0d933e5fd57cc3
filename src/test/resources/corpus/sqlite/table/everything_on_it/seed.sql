INSERT INTO p VALUES (4, 'x', 1), (9, 'y', 2), (50, 'z', 3);
INSERT INTO c VALUES (1, 4), (2, 9);
DELETE FROM p WHERE id = 50;
