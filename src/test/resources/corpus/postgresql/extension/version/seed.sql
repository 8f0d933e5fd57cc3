INSERT INTO app.t VALUES (1, 'one');
INSERT INTO app.u VALUES (1, 'a=>1');
