INSERT INTO app.people VALUES ('a@b');
