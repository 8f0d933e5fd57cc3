INSERT INTO b VALUES (2, 'g', 'm', 'o');
INSERT INTO c VALUES (3, 'g', 'm');
