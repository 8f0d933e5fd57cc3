-- from.sql to to.sql

DROP VIEW public.v;

-- rewrite: table:public.t/column:w: the table may be written anew
ALTER TABLE public.t ALTER COLUMN w TYPE text USING w::text;
DROP DOMAIN public.word;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;
DROP INDEX CONCURRENTLY IF EXISTS public.j;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
ALTER TABLE public.t ALTER COLUMN a TYPE text;
DROP COLLATION public.sorted;
CREATE COLLATION public.sorted (provider = icu, locale = 'de');
CREATE DOMAIN public.word AS text COLLATE public.sorted;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: fails where the column holds a value that text no longer takes
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.sorted;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10) COLLATE public.sorted;

-- rewrite: table:public.t/column:w: the table may be written anew
-- may-fail: table:public.t/column:w: fails where the column holds a value that public.word no longer takes
ALTER TABLE public.t ALTER COLUMN w TYPE public.word USING w::public.word;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t
  ORDER BY a;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a);

-- non-transactional: table:public.t/index:j: if it fails, index j stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY j ON public.t USING btree (b);

-- to.sql to from.sql

DROP VIEW public.v;

-- rewrite: table:public.t/column:w: the table may be written anew
ALTER TABLE public.t ALTER COLUMN w TYPE text USING w::text;
DROP DOMAIN public.word;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;
DROP INDEX CONCURRENTLY IF EXISTS public.j;

-- together

-- rewrite: table:public.t/column:a: the table may be written anew
ALTER TABLE public.t ALTER COLUMN a TYPE text;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10) COLLATE pg_catalog."C";
DROP COLLATION public.sorted;
CREATE COLLATION public.sorted (provider = icu, locale = 'en');
CREATE DOMAIN public.word AS text COLLATE public.sorted;

-- rewrite: table:public.t/column:a: the table may be written anew
-- may-fail: table:public.t/column:a: fails where the column holds a value that text no longer takes
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.sorted;

-- rewrite: table:public.t/column:w: the table may be written anew
-- may-fail: table:public.t/column:w: fails where the column holds a value that public.word no longer takes
ALTER TABLE public.t ALTER COLUMN w TYPE public.word USING w::public.word;

CREATE OR REPLACE VIEW public.v AS
 SELECT a
   FROM public.t
  ORDER BY a;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a);

-- non-transactional: table:public.t/index:j: if it fails, index j stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY j ON public.t USING btree (b COLLATE public.sorted);
