CREATE TABLE public.notes (id integer, body text);
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word, asciiword WITH public.d, simple;
