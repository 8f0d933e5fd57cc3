CREATE SCHEMA app;
CREATE TABLE app.notes (id integer, body text);
CREATE EXTENSION unaccent SCHEMA app;
CREATE TEXT SEARCH CONFIGURATION app.c (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION app.c ADD MAPPING FOR word, asciiword WITH app.unaccent, simple;
