-- from.sql to to.sql

-- outside

-- rebuild: table:public.notes/index:i: dropped and made anew: it needs public.c, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rebuild: text search configuration:public.c: dropped and made anew: it needs public.words, which changes or goes
DROP TEXT SEARCH CONFIGURATION public.c;

-- rebuild: text search parser:public.words: dropped and made anew: the functions of a parser cannot be changed in place
DROP TEXT SEARCH PARSER public.words;

CREATE TEXT SEARCH PARSER public.words (
  START = prsd_start,
  GETTOKEN = prsd_nexttoken,
  END = prsd_end,
  HEADLINE = prsd_headline,
  LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER public.words IS 'kept';
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.words);

ALTER TEXT SEARCH CONFIGURATION public.c
  ADD MAPPING FOR asciiword, "int" WITH pg_catalog.simple;

-- outside

-- non-transactional: table:public.notes/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.notes USING gin (to_tsvector('public.c'::regconfig, body));

-- to.sql to from.sql

-- outside

-- rebuild: table:public.notes/index:i: dropped and made anew: it needs public.c, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

-- rebuild: text search configuration:public.c: dropped and made anew: it needs public.words, which changes or goes
DROP TEXT SEARCH CONFIGURATION public.c;

-- rebuild: text search parser:public.words: dropped and made anew: the functions of a parser cannot be changed in place
DROP TEXT SEARCH PARSER public.words;

CREATE TEXT SEARCH PARSER public.words (
  START = prsd_start,
  GETTOKEN = prsd_nexttoken,
  END = prsd_end,
  LEXTYPES = prsd_lextype
);
COMMENT ON TEXT SEARCH PARSER public.words IS 'kept';
CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = public.words);

ALTER TEXT SEARCH CONFIGURATION public.c
  ADD MAPPING FOR asciiword, "int" WITH pg_catalog.simple;

-- outside

-- non-transactional: table:public.notes/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.notes USING gin (to_tsvector('public.c'::regconfig, body));
