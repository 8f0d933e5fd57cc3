INSERT INTO app.t VALUES (1, '7', '{8,9}');
