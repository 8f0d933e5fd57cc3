CREATE TEXT SEARCH PARSER public.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.words);
ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR word, asciiword WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'kept';
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO tandem_corpus_boss;
CREATE TABLE public.notes (id integer, body text, words tsvector GENERATED ALWAYS AS (to_tsvector('public.c', body)) STORED);
CREATE INDEX i ON public.notes USING gin (to_tsvector('public.c', body));
CREATE VIEW public.v AS SELECT id FROM public.notes WHERE to_tsvector('public.c', body) @@ to_tsquery('public.c', 'word');
CREATE STATISTICS public.s ON id, (to_tsvector('public.c', body)) FROM public.notes;
