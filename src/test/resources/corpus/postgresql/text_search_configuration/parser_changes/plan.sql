-- from.sql to to.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.c, which changes or goes
DROP STATISTICS public.s;

-- rebuild: view:public.v: dropped and made anew: it needs public.c, which changes or goes
DROP VIEW public.v;
ALTER TABLE public.notes DROP COLUMN words;

-- outside

-- rebuild: table:public.notes/index:i: dropped and made anew: it needs public.c, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rebuild: text search configuration:public.c: dropped and made anew: the parser of a configuration cannot be changed in place
DROP TEXT SEARCH CONFIGURATION public.c;
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.words);

ALTER TEXT SEARCH CONFIGURATION public.c
  ADD MAPPING FOR asciiword, word WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO tandem_corpus_boss;
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'kept';

-- rewrite: table:public.notes/column:words: the table is written anew: each row gets a value
-- access-exclusive: table:public.notes: nobody reads or writes it as long as that takes
ALTER TABLE public.notes ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.c'::regconfig, body)) STORED;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.notes
  WHERE (to_tsvector('public.c'::regconfig, body) @@ to_tsquery('public.c'::regconfig, 'word'::text));
CREATE STATISTICS public.s ON id, to_tsvector('public.c'::regconfig, body) FROM public.notes;

-- outside

-- non-transactional: table:public.notes/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.notes USING gin (to_tsvector('public.c'::regconfig, body));

-- to.sql to from.sql

-- rebuild: statistics:public.s: dropped and made anew: it needs public.c, which changes or goes
DROP STATISTICS public.s;

-- rebuild: view:public.v: dropped and made anew: it needs public.c, which changes or goes
DROP VIEW public.v;
ALTER TABLE public.notes DROP COLUMN words;

-- outside

-- rebuild: table:public.notes/index:i: dropped and made anew: it needs public.c, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rebuild: text search configuration:public.c: dropped and made anew: the parser of a configuration cannot be changed in place
DROP TEXT SEARCH CONFIGURATION public.c;
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = pg_catalog."default");

ALTER TEXT SEARCH CONFIGURATION public.c
  ADD MAPPING FOR asciiword, word WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION public.c OWNER TO tandem_corpus_boss;
COMMENT ON TEXT SEARCH CONFIGURATION public.c IS 'kept';

-- rewrite: table:public.notes/column:words: the table is written anew: each row gets a value
-- access-exclusive: table:public.notes: nobody reads or writes it as long as that takes
ALTER TABLE public.notes ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.c'::regconfig, body)) STORED;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.notes
  WHERE (to_tsvector('public.c'::regconfig, body) @@ to_tsquery('public.c'::regconfig, 'word'::text));
CREATE STATISTICS public.s ON id, to_tsvector('public.c'::regconfig, body) FROM public.notes;

-- outside

-- non-transactional: table:public.notes/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.notes USING gin (to_tsvector('public.c'::regconfig, body));
