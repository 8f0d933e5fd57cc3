-- from.sql to to.sql

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a, b);

-- together

ALTER TABLE public.t CLUSTER ON i;

-- to.sql to from.sql

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (a);

-- together

ALTER TABLE public.t CLUSTER ON i;
