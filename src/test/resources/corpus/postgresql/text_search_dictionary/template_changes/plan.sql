-- from.sql to to.sql

DROP VIEW public.v;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

DROP TEXT SEARCH DICTIONARY public.d;
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.snowball, language = 'english');
ALTER TEXT SEARCH DICTIONARY public.d OWNER TO tandem_corpus_boss;
COMMENT ON TEXT SEARCH DICTIONARY public.d IS 'kept';

CREATE OR REPLACE VIEW public.v AS
 SELECT ts_lexize('public.d'::regdictionary, body) AS lexemes
   FROM public.notes;

-- outside

-- non-transactional: table:public.notes/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.notes USING gin (ts_lexize('public.d'::regdictionary, body));

-- to.sql to from.sql

DROP VIEW public.v;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

DROP TEXT SEARCH DICTIONARY public.d;
CREATE TEXT SEARCH DICTIONARY public.d (TEMPLATE = pg_catalog.simple);
ALTER TEXT SEARCH DICTIONARY public.d OWNER TO tandem_corpus_boss;
COMMENT ON TEXT SEARCH DICTIONARY public.d IS 'kept';

CREATE OR REPLACE VIEW public.v AS
 SELECT ts_lexize('public.d'::regdictionary, body) AS lexemes
   FROM public.notes;

-- outside

-- non-transactional: table:public.notes/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.notes USING gin (ts_lexize('public.d'::regdictionary, body));
