INSERT INTO app.orders VALUES (1, 'a'), (2, NULL);
INSERT INTO app.more VALUES (1, 'a'), (2, 'b');
