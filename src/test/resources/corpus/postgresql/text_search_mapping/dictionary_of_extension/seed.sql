INSERT INTO app.notes VALUES (1, 'one word 4');
