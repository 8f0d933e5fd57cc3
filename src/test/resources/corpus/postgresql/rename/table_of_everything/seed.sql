INSERT INTO app.orders VALUES (1, NULL, 'a'), (2, NULL, 'b'); INSERT INTO app.parts VALUES (1, 5);
