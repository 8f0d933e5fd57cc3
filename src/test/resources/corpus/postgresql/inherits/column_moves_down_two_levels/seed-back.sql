INSERT INTO a VALUES (1); INSERT INTO b VALUES (2, 2); INSERT INTO c (id, x, y, note) VALUES (3, 3, 3, 'c');
