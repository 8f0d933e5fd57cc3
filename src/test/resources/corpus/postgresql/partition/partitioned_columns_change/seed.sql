INSERT INTO bill VALUES (1, '2020-01-01', '12.5', 'x', 'hello', 7), (2, '2021-01-01', NULL, NULL, NULL, NULL);
