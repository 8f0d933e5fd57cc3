-- from.sql to to.sql

CREATE MATERIALIZED VIEW public.m AS
 SELECT 1 AS a;
CREATE INDEX mi ON public.m USING btree (a);
ALTER MATERIALIZED VIEW public.m CLUSTER ON mi;

-- data-loss: table:public.gone: the table and its rows are gone
DROP TABLE public.gone;
ALTER TABLE public.u SET WITHOUT CLUSTER;

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (b, a);

-- together

ALTER TABLE public.t CLUSTER ON t_pkey;

-- to.sql to from.sql

CREATE TABLE public.gone (
  a integer NOT NULL,
  CONSTRAINT gone_pkey PRIMARY KEY (a)
);
ALTER TABLE public.gone CLUSTER ON gone_pkey;
ALTER TABLE public.u CLUSTER ON ui;
DROP MATERIALIZED VIEW public.m;
ALTER TABLE public.t SET WITHOUT CLUSTER;

-- outside

-- rebuild: table:public.t/index:i: dropped and made anew: an index cannot be changed in place
DROP INDEX CONCURRENTLY IF EXISTS public.i;

-- non-transactional: table:public.t/index:i: if it fails, index i stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY i ON public.t USING btree (b);

-- together

ALTER TABLE public.t CLUSTER ON i;
