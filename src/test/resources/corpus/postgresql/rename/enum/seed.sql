INSERT INTO app.things VALUES ('green', '{red,green}');
