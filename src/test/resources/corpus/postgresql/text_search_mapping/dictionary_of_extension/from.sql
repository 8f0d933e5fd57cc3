CREATE SCHEMA app;
CREATE TABLE app.notes (id integer, body text);
CREATE TEXT SEARCH CONFIGURATION app.c (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION app.c ADD MAPPING FOR word, asciiword WITH simple;
