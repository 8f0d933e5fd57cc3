INSERT INTO app.t VALUES (1, '(1,2)', '{a,b}'), (2, '(2,2)', '{}');
