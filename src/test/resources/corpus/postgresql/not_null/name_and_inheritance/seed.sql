INSERT INTO shop.items VALUES (1, 'x');
