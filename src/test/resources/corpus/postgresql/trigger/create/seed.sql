INSERT INTO app.orders VALUES (1, 2, 'n');
