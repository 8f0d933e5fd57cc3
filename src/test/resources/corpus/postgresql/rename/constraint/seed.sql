INSERT INTO app.customers VALUES (1, 'a'); INSERT INTO app.orders VALUES (1, 3);
