INSERT INTO app.things VALUES (3);
