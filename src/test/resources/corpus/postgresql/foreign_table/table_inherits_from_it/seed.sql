INSERT INTO app.orders VALUES (1, 'a'), (2, NULL);
INSERT INTO app.near VALUES (1, 'a', 'b');
