INSERT INTO shop.leaf VALUES (1, 'a', 'b');
INSERT INTO app.base VALUES (2, 'c');
