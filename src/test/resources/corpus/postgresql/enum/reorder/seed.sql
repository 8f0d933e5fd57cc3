INSERT INTO app.t (id, a, b, d) VALUES (1, 'a', '{a,c}', 'b'), (2, 'c', NULL, 'c');
