INSERT INTO app.orders VALUES (1, 'Bern', '3000', '2024-01-02 03:04:05+00');
