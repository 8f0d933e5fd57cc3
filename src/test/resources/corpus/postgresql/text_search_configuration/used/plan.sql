-- from.sql to to.sql

CREATE TEXT SEARCH CONFIGURATION public.c (PARSER = pg_catalog."default");

ALTER TEXT SEARCH CONFIGURATION public.c
  ADD MAPPING FOR asciiword, word WITH pg_catalog.simple;

-- rewrite: table:public.notes/column:words: the table is written anew: each row gets a value
-- access-exclusive: table:public.notes: nobody reads or writes it as long as that takes
ALTER TABLE public.notes ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.c'::regconfig, body)) STORED;

CREATE OR REPLACE VIEW public.v AS
 SELECT id
   FROM public.notes
  WHERE (to_tsvector('public.c'::regconfig, body) @@ to_tsquery('public.c'::regconfig, 'word'::text));

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.notes/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.notes USING gin (to_tsvector('public.c'::regconfig, body));

-- to.sql to from.sql

DROP VIEW public.v;
ALTER TABLE public.notes DROP COLUMN words;
DROP INDEX public.i;
DROP TEXT SEARCH CONFIGURATION public.c;
