INSERT INTO friend VALUES (1, 'a');
