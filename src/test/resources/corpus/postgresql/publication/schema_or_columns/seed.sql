INSERT INTO one.a VALUES (1, 'x');
