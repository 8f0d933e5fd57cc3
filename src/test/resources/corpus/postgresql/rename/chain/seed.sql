INSERT INTO app.a VALUES (1, 'a'); INSERT INTO app.b VALUES (2, 'b'), (3, 'b'); INSERT INTO app.t VALUES (1, 2);
