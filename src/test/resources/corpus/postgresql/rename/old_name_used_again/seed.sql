INSERT INTO app.notes VALUES (1, 'a');
