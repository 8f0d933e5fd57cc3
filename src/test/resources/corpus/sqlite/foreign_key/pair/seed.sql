INSERT INTO p VALUES (1, 2), (3, 4);
INSERT INTO c (rowid, x, y) VALUES (4, 1, 2), (6, 3, 4);
