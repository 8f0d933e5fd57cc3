-- from.sql to to.sql

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.ab;

-- non-transactional: table:public.t/unique:ab: if it fails, index ab stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:ab: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY ab ON public.t (a, b);
DROP INDEX CONCURRENTLY IF EXISTS public.t_a_key;

-- non-transactional: table:public.t/unique:t_a_key: if it fails, index t_a_key stays behind invalid; run again, the script drops it first
-- may-fail: table:public.t/unique:t_a_key: fails where the rows there do not pass
CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON public.t (a) NULLS NOT DISTINCT;

-- together

ALTER TABLE public.t ADD CONSTRAINT ab UNIQUE USING INDEX ab DEFERRABLE;
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key;
COMMENT ON CONSTRAINT ab ON public.t IS 'both';

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT ab;
ALTER TABLE public.t DROP CONSTRAINT t_a_key;
