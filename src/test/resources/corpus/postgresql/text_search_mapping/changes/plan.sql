-- from.sql to to.sql

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR asciiword WITH pg_catalog.simple, pg_catalog.english_stem;

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR "float" WITH pg_catalog.simple;

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR "int";

-- to.sql to from.sql

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR asciiword WITH pg_catalog.english_stem, pg_catalog.simple;

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR "int" WITH pg_catalog.simple;

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR "float";
