INSERT INTO app.orders (note) VALUES ('a'), ('b');
