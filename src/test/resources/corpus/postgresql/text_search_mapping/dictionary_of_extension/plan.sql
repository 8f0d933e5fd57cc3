-- from.sql to to.sql

CREATE EXTENSION unaccent WITH SCHEMA app;
COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

-- body-change: text search configuration:app.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION app.c ALTER MAPPING FOR asciiword WITH app.unaccent, pg_catalog.simple;

-- body-change: text search configuration:app.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION app.c ALTER MAPPING FOR word WITH app.unaccent, pg_catalog.simple;

-- to.sql to from.sql

-- body-change: text search configuration:app.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION app.c ALTER MAPPING FOR asciiword WITH pg_catalog.simple;

-- body-change: text search configuration:app.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION app.c ALTER MAPPING FOR word WITH pg_catalog.simple;
DROP EXTENSION unaccent;
