CREATE TABLE public.notes (id integer, body text);
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = default);
CREATE INDEX i ON public.notes USING gin (to_tsvector('public.c', body));
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word, "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR asciiword WITH english_stem, simple;
