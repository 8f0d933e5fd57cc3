INSERT INTO shop.log_a VALUES ('2024-02-02', 'x'), ('2024-03-03', NULL);
