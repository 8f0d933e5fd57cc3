-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.d, which changes or goes
DROP VIEW public.v;

-- outside

-- rebuild: table:public.notes/index:i: dropped and made anew: it needs public.d, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rebuild: text search dictionary:public.d: dropped and made anew: the template of a dictionary cannot be changed in place
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

-- rebuild: view:public.v: dropped and made anew: it needs public.d, which changes or goes
DROP VIEW public.v;

-- outside

-- rebuild: table:public.notes/index:i: dropped and made anew: it needs public.d, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rebuild: text search dictionary:public.d: dropped and made anew: the template of a dictionary cannot be changed in place
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
