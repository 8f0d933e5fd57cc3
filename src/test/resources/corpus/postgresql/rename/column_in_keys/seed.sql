INSERT INTO app.customers VALUES (1); INSERT INTO app.orders VALUES (10, 1);
