INSERT INTO app.orders VALUES (1, 10), (2, 20);
