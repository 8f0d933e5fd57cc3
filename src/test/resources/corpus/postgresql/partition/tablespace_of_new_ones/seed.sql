INSERT INTO app.orders VALUES (1, 'a'), (2, NULL);
INSERT INTO app.parts VALUES (1, 'a'), (11, 'b');
