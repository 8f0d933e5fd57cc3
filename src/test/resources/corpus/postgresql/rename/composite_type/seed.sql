INSERT INTO app.things VALUES (ROW(1, 2));
