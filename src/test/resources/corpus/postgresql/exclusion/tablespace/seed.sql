INSERT INTO app.orders VALUES (1, 'a'), (2, NULL);
INSERT INTO app.times VALUES ('[1,2)'), ('[3,4)');
