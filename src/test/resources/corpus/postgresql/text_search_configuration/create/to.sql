CREATE SCHEMA app;
CREATE TEXT SEARCH DICTIONARY app.germans (TEMPLATE = snowball, language = german);
CREATE TEXT SEARCH CONFIGURATION app.german (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION app.german ALTER MAPPING FOR asciiword, word WITH app.germans, simple;
CREATE TEXT SEARCH CONFIGURATION app."No Words" (PARSER = default);
COMMENT ON TEXT SEARCH CONFIGURATION app.german IS 'for notes';
