-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i1;

-- non-transactional: table:public.t/index:i1: if it fails, index i1 stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i1 ON public.t USING btree (a DESC NULLS LAST, b COLLATE "C" text_pattern_ops) INCLUDE (c) WITH (fillfactor='70');
DROP INDEX CONCURRENTLY IF EXISTS public.i2;

-- non-transactional: table:public.t/index:i2: if it fails, index i2 stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:i2: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY i2 ON public.t USING btree (lower(b)) WHERE (a > 0);
DROP INDEX CONCURRENTLY IF EXISTS public.i3;

-- non-transactional: table:public.t/index:i3: if it fails, index i3 stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i3 ON public.t USING gin (c);
DROP INDEX CONCURRENTLY IF EXISTS public.i4;

-- non-transactional: table:public.t/index:i4: if it fails, index i4 stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i4 ON public.t USING btree (lower(b), ((a + 1)));
ALTER INDEX public.i4 ALTER COLUMN 2 SET STATISTICS 500;
COMMENT ON INDEX public.i1 IS 'first';

-- to.sql to from.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i1;
DROP INDEX CONCURRENTLY IF EXISTS public.i2;
DROP INDEX CONCURRENTLY IF EXISTS public.i3;
DROP INDEX CONCURRENTLY IF EXISTS public.i4;
