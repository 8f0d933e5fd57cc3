INSERT INTO app.t VALUES (1, 'z', 'x'), (2, 'a', 'y');
