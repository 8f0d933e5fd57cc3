CREATE TABLE public.notes (id integer, body text);
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = snowball, language = english);
COMMENT ON TEXT SEARCH DICTIONARY public.d IS 'kept';
ALTER TEXT SEARCH DICTIONARY public.d OWNER TO tandem_corpus_boss;
CREATE VIEW public.v AS SELECT ts_lexize('public.d', body) AS lexemes FROM public.notes;
CREATE INDEX i ON public.notes USING gin (ts_lexize('public.d', body));
