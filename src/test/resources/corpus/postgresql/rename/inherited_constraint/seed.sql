INSERT INTO app.parent VALUES (1); INSERT INTO app.grandchild VALUES (1, 2, 3);
