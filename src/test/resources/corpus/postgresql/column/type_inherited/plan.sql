-- from.sql to to.sql

DROP VIEW public.over_low;
DROP VIEW public.over_top;
ALTER TABLE public.low ALTER COLUMN v DROP DEFAULT;
DROP POLICY p ON public.low;
ALTER TABLE ONLY public.middle ALTER COLUMN v DROP DEFAULT;
ALTER TABLE ONLY public.top ALTER COLUMN v DROP DEFAULT;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.low_v;

-- together

-- rewrite: table:public.top/column:v: the table may be written anew
ALTER TABLE public.top ALTER COLUMN v TYPE numeric USING v::numeric;
ALTER TABLE public.low ALTER COLUMN v SET DEFAULT 3;

CREATE POLICY p ON public.low
  USING ((v > (1)::numeric));
ALTER TABLE ONLY public.middle ALTER COLUMN v SET DEFAULT 1;
ALTER TABLE ONLY public.top ALTER COLUMN v SET DEFAULT 1;

CREATE OR REPLACE VIEW public.over_low AS
 SELECT v,
    extra
   FROM public.low;

CREATE OR REPLACE VIEW public.over_top AS
 SELECT v
   FROM public.top;

-- outside

-- non-transactional: table:public.low/index:low_v: if it fails, index low_v stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY low_v ON public.low USING btree (((v * (2)::numeric)));

-- to.sql to from.sql

DROP VIEW public.over_low;
DROP VIEW public.over_top;
ALTER TABLE public.low ALTER COLUMN v DROP DEFAULT;
DROP POLICY p ON public.low;
ALTER TABLE ONLY public.middle ALTER COLUMN v DROP DEFAULT;
ALTER TABLE ONLY public.top ALTER COLUMN v DROP DEFAULT;

-- outside

DROP INDEX CONCURRENTLY IF EXISTS public.low_v;

-- together

-- rewrite: table:public.top/column:v: the table may be written anew
-- may-fail: table:public.top/column:v: a value that integer does not take makes it fail
-- data-loss: table:public.top/column:v: what integer does not hold of a value is dropped or rounded
ALTER TABLE public.top ALTER COLUMN v TYPE integer USING v::integer;
ALTER TABLE public.low ALTER COLUMN v SET DEFAULT 3;

CREATE POLICY p ON public.low
  USING ((v > 1));
ALTER TABLE ONLY public.middle ALTER COLUMN v SET DEFAULT 1;
ALTER TABLE ONLY public.top ALTER COLUMN v SET DEFAULT 1;

CREATE OR REPLACE VIEW public.over_low AS
 SELECT v,
    extra
   FROM public.low;

CREATE OR REPLACE VIEW public.over_top AS
 SELECT v
   FROM public.top;

-- outside

-- non-transactional: table:public.low/index:low_v: if it fails, index low_v stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY low_v ON public.low USING btree (((v * 2)));
