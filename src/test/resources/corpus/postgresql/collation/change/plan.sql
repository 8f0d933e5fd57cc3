-- from.sql to to.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.a, which changes or goes
DROP VIEW public.v;

-- rebuild: domain:public.word: dropped and made anew: it needs public.sorted, which changes or goes
ALTER DOMAIN public.word RENAME TO word_old;

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: it needs public.sorted, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- rebuild: table:public.t/index:j: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.j;

-- together

-- rebuild: collation:public.sorted: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION public.sorted RENAME TO sorted_old;
CREATE COLLATION public.sorted (provider = icu, locale = 'de');
CREATE DOMAIN public.word AS text COLLATE public.sorted;
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.sorted;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10) COLLATE public.sorted;

-- may-fail: table:public.t/column:w: fails where the column holds a value that public.word no longer takes
ALTER TABLE public.t ALTER COLUMN w TYPE public.word USING w::text::public.word;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t
  ORDER BY a;
DROP DOMAIN public.word_old;
DROP COLLATION public.sorted_old;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a);

-- non-transactional: table:public.t/index:j: if it fails, index j stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY j ON public.t USING btree (b);

-- to.sql to from.sql

-- rebuild: view:public.v: dropped and made anew: it needs public.t.a, which changes or goes
DROP VIEW public.v;

-- rebuild: domain:public.word: dropped and made anew: it needs public.sorted, which changes or goes
ALTER DOMAIN public.word RENAME TO word_old;

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: it needs public.sorted, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- rebuild: table:public.t/index:j: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.j;

-- together

ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10) COLLATE pg_catalog."C";

-- rebuild: collation:public.sorted: dropped and made anew: nothing of a collation can be changed in place
ALTER COLLATION public.sorted RENAME TO sorted_old;
CREATE COLLATION public.sorted (provider = icu, locale = 'en');
CREATE DOMAIN public.word AS text COLLATE public.sorted;
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.sorted;

-- may-fail: table:public.t/column:w: fails where the column holds a value that public.word no longer takes
ALTER TABLE public.t ALTER COLUMN w TYPE public.word USING w::text::public.word;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t
  ORDER BY a;
DROP DOMAIN public.word_old;
DROP COLLATION public.sorted_old;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a);

-- non-transactional: table:public.t/index:j: if it fails, index j stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY j ON public.t USING btree (b COLLATE public.sorted);
