-- from.sql to to.sql

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR asciiword WITH pg_catalog.simple;

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR word WITH pg_catalog.simple;
DROP TEXT SEARCH DICTIONARY public.d;

-- to.sql to from.sql

CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.simple);

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR asciiword WITH public.d, pg_catalog.simple;

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR word WITH public.d, pg_catalog.simple;
