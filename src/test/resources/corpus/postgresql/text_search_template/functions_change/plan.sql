-- from.sql to to.sql

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR word;

-- rebuild: text search dictionary:public.d: dropped and made anew: it needs public.plain, which changes or goes
DROP TEXT SEARCH DICTIONARY public.d;

-- rebuild: text search template:public.plain: dropped and made anew: the functions of a template cannot be changed in place
DROP TEXT SEARCH TEMPLATE public.plain;
CREATE TEXT SEARCH TEMPLATE public.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.plain);

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH public.d, pg_catalog.english_stem;

-- to.sql to from.sql

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR word;

-- rebuild: text search dictionary:public.d: dropped and made anew: it needs public.plain, which changes or goes
DROP TEXT SEARCH DICTIONARY public.d;

-- rebuild: text search template:public.plain: dropped and made anew: the functions of a template cannot be changed in place
DROP TEXT SEARCH TEMPLATE public.plain;
CREATE TEXT SEARCH TEMPLATE public.plain (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = public.plain);

-- body-change: text search configuration:public.c: what indexes and columns hold of it stays as it was computed: build them anew where it matters
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word WITH public.d, pg_catalog.english_stem;
