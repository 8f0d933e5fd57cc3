CREATE TEXT SEARCH CONFIGURATION public.c (COPY = pg_catalog.simple);
