INSERT INTO app.orders VALUES (1, 'a'), (2, NULL);
INSERT INTO app.low VALUES (1, 'a'), (2, 'b');
