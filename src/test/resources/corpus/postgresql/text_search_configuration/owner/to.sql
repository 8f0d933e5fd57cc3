CREATE TEXT SEARCH CONFIGURATION public.c (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO tandem_corpus_boss;
