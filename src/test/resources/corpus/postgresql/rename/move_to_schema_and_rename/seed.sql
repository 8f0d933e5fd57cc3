INSERT INTO app.orders VALUES (1, 'a'); INSERT INTO core.orders VALUES (2), (3);
