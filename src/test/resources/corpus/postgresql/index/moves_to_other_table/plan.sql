-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.u/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.u USING btree (a);

-- to.sql to from.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.i;
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a);
