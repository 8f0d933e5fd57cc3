CREATE TABLE public.notes (id integer, body text);
CREATE TEXT SEARCH PARSER public.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH PARSER public.words IS 'kept';
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.words);
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR asciiword, "int" WITH simple;
CREATE INDEX i ON public.notes USING gin (to_tsvector('public.c', body));
