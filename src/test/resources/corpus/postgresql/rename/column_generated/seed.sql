INSERT INTO app.orders VALUES (10);
