INSERT INTO feeling VALUES (1, 'low'), (2, 'high');
