INSERT INTO b VALUES (1, 'x', 'own');
INSERT INTO c VALUES (1, 'x');
