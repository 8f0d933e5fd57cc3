INSERT INTO app.events VALUES ('2024-05-05', 'a');
