INSERT INTO app.tasks VALUES (1, 'draft'), (2, 'done');
