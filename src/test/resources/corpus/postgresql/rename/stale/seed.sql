INSERT INTO app.orders VALUES ('a');
