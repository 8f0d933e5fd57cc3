-- from.sql to to.sql

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

ALTER EXTENSION pg_trgm SET SCHEMA ext;

CREATE OR REPLACE VIEW public.v AS
 SELECT ext.similarity(a, 'x'::text) AS s
   FROM public.t;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING gin (a ext.gin_trgm_ops);

-- to.sql to from.sql

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- together

ALTER EXTENSION pg_trgm SET SCHEMA public;

CREATE OR REPLACE VIEW public.v AS
 SELECT public.similarity(a, 'x'::text) AS s
   FROM public.t;

-- outside

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING gin (a public.gin_trgm_ops);
