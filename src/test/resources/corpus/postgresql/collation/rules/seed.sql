INSERT INTO app.t VALUES (1, 'z'), (2, 'a');
