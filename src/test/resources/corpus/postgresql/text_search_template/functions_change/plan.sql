-- from.sql to to.sql

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR word;
DROP TEXT SEARCH DICTIONARY public.d;
DROP TEXT SEARCH TEMPLATE public.plain;
CREATE TEXT SEARCH TEMPLATE public.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.plain);

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH public.d, pg_catalog.english_stem;

-- to.sql to from.sql

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR word;
DROP TEXT SEARCH DICTIONARY public.d;
DROP TEXT SEARCH TEMPLATE public.plain;
CREATE TEXT SEARCH TEMPLATE public.plain (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.plain);

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH public.d, pg_catalog.english_stem;
