-- from.sql to to.sql

ALTER TABLE public.t ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;
COMMENT ON COLUMN public.t.b IS 'as typed in';

-- apart

-- validation: table:public.t/check:positive: every row is checked
-- may-fail: table:public.t/check:positive: fails where the rows there do not pass
ALTER TABLE public.t VALIDATE CONSTRAINT positive;
COMMENT ON CONSTRAINT positive ON public.t IS 'as counted';

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.t_b;

-- non-transactional: table:public.t/index:t_b: if it fails, index t_b stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_b ON public.t USING btree (b);
COMMENT ON INDEX public.t_b IS 'for the search';

-- to.sql to from.sql

ALTER TABLE public.t DROP CONSTRAINT positive;
COMMENT ON COLUMN public.t.b IS NULL;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.t_b;
