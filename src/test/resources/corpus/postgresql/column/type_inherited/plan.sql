-- from.sql to to.sql

-- rebuild: view:public.over_low: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_low;

-- rebuild: view:public.over_top: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_top;

-- rebuild: table:public.low/column:v/default: dropped and made anew: it needs public.low.v, which changes or goes
ALTER TABLE public.low ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.low/policy:p: dropped and made anew: it needs public.low.v, which changes or goes
DROP POLICY p ON public.low;

-- rebuild: table:public.middle/column:v/default: dropped and made anew: it needs public.middle.v, which changes or goes
ALTER TABLE ONLY public.middle ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.top/column:v/default: dropped and made anew: it needs public.top.v, which changes or goes
ALTER TABLE ONLY public.top ALTER COLUMN v DROP DEFAULT;

-- outside

-- rebuild: table:public.low/index:low_v: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.low_v;

-- together

-- rewrite: table:public.top/column:v: the table may be written anew
-- access-exclusive: table:public.top: nobody reads or writes it as long as that takes
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

-- rebuild: view:public.over_low: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_low;

-- rebuild: view:public.over_top: dropped and made anew: columns of a view can be neither dropped nor changed in place
DROP VIEW public.over_top;

-- rebuild: table:public.low/column:v/default: dropped and made anew: it needs public.low.v, which changes or goes
ALTER TABLE public.low ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.low/policy:p: dropped and made anew: it needs public.low.v, which changes or goes
DROP POLICY p ON public.low;

-- rebuild: table:public.middle/column:v/default: dropped and made anew: it needs public.middle.v, which changes or goes
ALTER TABLE ONLY public.middle ALTER COLUMN v DROP DEFAULT;

-- rebuild: table:public.top/column:v/default: dropped and made anew: it needs public.top.v, which changes or goes
ALTER TABLE ONLY public.top ALTER COLUMN v DROP DEFAULT;

-- outside

-- rebuild: table:public.low/index:low_v: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.low_v;

-- together

-- rewrite: table:public.top/column:v: the table may be written anew
-- may-fail: table:public.top/column:v: a value that integer does not take makes it fail
-- data-loss: table:public.top/column:v: what integer does not hold of a value is dropped or rounded
-- access-exclusive: table:public.top: nobody reads or writes it as long as that takes
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
