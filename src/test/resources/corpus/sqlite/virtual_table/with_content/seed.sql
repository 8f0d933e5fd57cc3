INSERT INTO other VALUES ('one');
