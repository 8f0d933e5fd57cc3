INSERT INTO app.orders VALUES (1, 'Bern');
INSERT INTO app."Line Items" VALUES (1, 'one');
