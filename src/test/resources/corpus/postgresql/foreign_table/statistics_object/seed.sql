INSERT INTO app.orders VALUES (1, 'a'), (2, NULL);
