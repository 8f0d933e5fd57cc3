INSERT INTO app.orders VALUES (1, 'Bern', '3000');
