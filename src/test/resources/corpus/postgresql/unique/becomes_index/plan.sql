-- from.sql to to.sql

ALTER TABLE public.t DROP CONSTRAINT k;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.k;

-- non-transactional: table:public.t/index:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/index:k: fails where two rows are alike
CREATE UNIQUE INDEX CONCURRENTLY k ON public.t USING btree (a) WHERE (a > 0);

-- to.sql to from.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.k;
DROP INDEX CONCURRENTLY IF EXISTS public.k;

-- non-transactional: table:public.t/unique:k: if it fails, index k stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:k: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY k ON public.t (a);

-- together

ALTER TABLE public.t ADD CONSTRAINT k UNIQUE USING INDEX k;
