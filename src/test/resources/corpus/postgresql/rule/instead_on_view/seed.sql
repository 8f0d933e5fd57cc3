INSERT INTO shop.customers VALUES (1, 'Ann', 'Bern'), (2, 'Bob', NULL);
INSERT INTO shop.orders VALUES (10, 1, 9.50, '2024-01-02 03:04:05+00'), (11, 2, 20, '2024-02-02 00:00:00+00');
